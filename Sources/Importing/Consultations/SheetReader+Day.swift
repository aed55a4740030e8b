import Domain

extension SheetReader {
  /// Replaces 〃 in the row by what stands above.
  mutating func resolveRow() {
    for mapping in frame.columns.mapped {
      var value = row[mapping.column]
      if Ditto.isMark(value) {
        value = above[mapping.column]
        if value == .empty { noteLonelyDitto(mapping) }
      }
      resolved[mapping.column] = value
      if value != .empty { above[mapping.column] = value }
    }
  }

  /// What the row says in a column.
  func value(_ column: ColumnMapping) -> CellValue { resolved[column.column] }

  private mutating func noteLonelyDitto(_ mapping: ColumnMapping) {
    note(
      "import.ditto.nothingAbove", .warning, mapping, "「〃」の上に、写すもとになる記入がありません。",
      "もとの内容を書き入れてください。空欄として扱いました。")
  }

  /// The day of the row; nothing, and a problem, where it is not certain.
  mutating func readDay(rowIndex: Int) -> DayEntry? {
    guard let column = days.named else { return dayFromLine() }
    if frame.columns[.day] == nil, frame.columns[.month] == nil, years.month == nil {
      note(
        "import.day.monthUnknown", .error, column, "日にちだけが書かれていて、年と月が分かりません。",
        "シート名か表題を「令和8年4月」のようにするか、日付に年と月を書き添えてください。")
      return nil
    }
    do throws(UnreadableDay) {
      let cells = resolved
      let entry = try days.entry({ cells[$0.column] }, month: years.month)
      return accept(entry, column, isYearAssumed: false)
    } catch {
      switch error {
      case .empty: return dayFromAbove(column, rowIndex: rowIndex)
      case .yearMissing(let month, let day):
        return dayWithoutYear(month, day, rowIndex: rowIndex, column)
      default:
        note("import." + error.code, .error, column, error.message, error.suggestion)
        return nil
      }
    }
  }

  /// The day of a table that has no column for it: from a line above, or from the sheet's title.
  private mutating func dayFromLine() -> DayEntry? {
    if let lineDay {
      years.last = lineDay.day
      return DayEntry(day: lineDay.day, time: nil, weekdayDoubt: nil)
    }
    note(
      "import.day.noColumn", .error, nil, "日付の列が見つからず、表題にも日付がありません。",
      "日付の列を加えるか、取り込むときに列の項目を指定してください。")
    return nil
  }

  private mutating func dayFromAbove(_ column: ColumnMapping, rowIndex: Int) -> DayEntry? {
    if let last = dayHabit == .sameAsAbove ? years.last : years.dayAround(row: rowIndex) {
      note(
        "import.day.fromAbove", .warning, column, "日付が空欄のため、上の行と同じ日としました。",
        "違う日でしたら、日付を書き入れて取り込み直してください。")
      return DayEntry(day: last, time: nil, weekdayDoubt: nil)
    }
    note(
      "import.day.missing", .error, column, "日付が書かれていません。",
      "相談のあった日を「2026/6/24」や「令和8年6月24日」のように書き入れてください。")
    return nil
  }

  private mutating func dayWithoutYear(
    _ month: Int, _ day: Int, rowIndex: Int, _ column: ColumnMapping
  ) -> DayEntry? {
    let year = years.assumption(row: rowIndex, month: month, day: day)
    let value = frame.columns[.day].map(value) ?? .text("\(month)月\(day)日")
    do throws(UnreadableDay) {
      let entry = try days.entry(value, assuming: year)
      return accept(entry, column, isYearAssumed: true)
    } catch {
      note("import." + error.code, .error, column, error.message, error.suggestion)
      return nil
    }
  }

  /// Checks a day against the weekday and today.
  private mutating func accept(
    _ entry: DayEntry, _ column: ColumnMapping,
    isYearAssumed: Bool
  ) -> DayEntry? {
    let doubt = entry.weekdayDoubt ?? weekdayDoubt(entry.day)
    if let doubt {
      guard !isYearAssumed else {
        note(
          "import.day.yearUncertain", .error, column,
          "年が書かれておらず、表題などから補った年では曜日が合いません。",
          "日付に年を書き添えるか、取り込むときに年度を指定してください。")
        return nil
      }
      let problem = doubt.problem(at: "")
      note("import." + problem.code, .warning, column, problem.message, problem.suggestion)
    }
    if let today = frame.today, entry.day > today {
      note(
        "import.day.future", .warning, column, "これから先の日付です。",
        "年や月の書き間違いがないか、お確かめください。")
    }
    years.last = entry.day
    return entry
  }

  private func weekdayDoubt(
    _ day: CalendarDay
  ) -> WeekdayDoubt? {
    guard let column = frame.columns[.weekday] else { return nil }
    let name = Folding.folded(value(column).shownText).first { $0 != "(" }
    guard let name, let weekday = Weekday(shortName: String(name)), weekday != day.weekday else {
      return nil
    }
    return (try? WrittenDay("\(day.iso)(\(weekday.shortName))"))?.weekdayDoubt
  }

  /// The supporter of the row; 「不明」, and a word about it, where none is written.
  ///
  /// A call is never refused for want of a sign: what was told matters more than who took it down.
  /// Returns nothing, and a problem, for something too long to be a sign.
  mutating func readSupporter() -> SupporterCode? {
    guard let column = frame.columns[.supporter] else {
      if frame.supporter == nil, drafts.isEmpty {
        note(
          "import.supporter.noColumn", .warning, nil, "担当の列が見つからないため、担当はすべて「不明」としました。",
          "お一人の記録でしたら、--supporter で担当の略号を指定して取り込めます。")
      }
      return frame.supporter ?? .unknown
    }
    let text = value(column).shownText
    if text.isEmpty {
      let known = above[column.column]
      if supporterHabit == .sameAsAbove, known != .empty {
        note(
          "import.supporter.fromAbove", .warning, column, "担当が空欄のため、上の行と同じ担当としました。",
          "違う方でしたら、担当を書き入れて取り込み直してください。")
        return SupporterCode(known.shownText)
      }
      note(
        "import.supporter.missing", .warning, column, "担当が書かれていないため、「不明」としました。",
        "わかるときは、電話を受けた支援員の略号を書き入れて取り込み直してください。")
      return .unknown
    }
    guard let code = SupporterCode(text.replacing("\n", with: " ")) else {
      note(
        "import.supporter.tooLong", .error, column, "担当の欄が20文字を超えています。",
        "略号か、短いお名前だけにしてください。")
      return nil
    }
    return code
  }

  /// Says which cells are results of formulas, as Excel last saved them.
  mutating func noteFormulas() {
    for mapping in frame.columns.mapped {
      guard let cell = row.cell(mapping.column), cell.marks.contains(.formula) else { continue }
      let hasResult = cell.value != .empty
      note(
        hasResult ? "import.formula.result" : "import.formula.empty", .warning, mapping,
        hasResult ? "計算式のセルです。保存されていた計算結果を使いました。" : "計算式の結果が保存されていません。空欄として扱いました。",
        "気になる場合は、Excelで値だけに置き換えて保存し直してください。")
    }
  }
}
