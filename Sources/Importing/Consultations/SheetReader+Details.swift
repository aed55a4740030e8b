import Domain

extension SheetReader {
  /// Reads everything but the day and the supporter; what cannot be read stays unknown and is
  /// noted.
  mutating func readDetails(
    into draft: inout ConsultationDraft,
    dayTime: TimeOfDay?
  ) {
    draft.receptionNumber = number(.receptionNumber)
    draft.caseNumber = number(.caseNumber)
    readTimes(into: &draft, dayTime: dayTime)
    readKinds(into: &draft)
    readPeople(into: &draft)
    readText(into: &draft)
  }

  /// A number as it stands in the sheet, with plain digits.
  private func number(_ field: ImportField) -> String? {
    guard let column = frame.columns[field] else { return nil }
    let text = Folding.widthFolded(value(column).shownText)
    return text.isEmpty ? nil : text
  }

  private mutating func readTimes(
    into draft: inout ConsultationDraft,
    dayTime: TimeOfDay?
  ) {
    var rangeMinutes: Int?
    draft.time = dayTime
    if let (column, value) = filled(.time).map({ ($0, joinedClock($1)) }) {
      do throws(UnreadableTime) {
        let (start, minutes) = try MomentReading.time(value)
        draft.time = start
        rangeMinutes = minutes
      } catch {
        if !UnknownWords.contains(Folding.folded(value.shownText)) {
          note(
            "import." + error.code, .warning, column, error.message,
            error.suggestion + "時刻は空欄として取り込みます。")
        }
      }
    }
    if let (column, value) = filled(.endTime) {
      rangeMinutes = minutes(from: draft.time, to: value, column) ?? rangeMinutes
    }
    draft.minutes = rangeMinutes
    if let (column, value) = filled(.minutes) {
      readMinutes(into: &draft, value, column, counted: rangeMinutes)
    }
  }

  /// The hour of one column with the minutes of the next.
  private func joinedClock(_ hour: CellValue) -> CellValue {
    guard let column = frame.columns[.clockMinute] else { return hour }
    let minute = Folding.folded(value(column).shownText)
    let zero = minute.count < 2 ? String(repeating: "0", count: 2 - minute.count) : ""
    return .text("\(Folding.folded(hour.shownText)):\(zero)\(minute)")
  }

  private mutating func minutes(
    from start: TimeOfDay?, to value: CellValue, _ column: ColumnMapping
  ) -> Int? {
    guard let end = try? MomentReading.time(value).start else {
      note(
        "import.endTime.notATime", .warning, column, "終了の時刻として読み取れませんでした。",
        "「13:47」のように書いてください。通話時間は空欄として取り込みます。")
      return nil
    }
    guard let start else { return nil }
    guard let range = TimeRange(from: start, to: end) else {
      note(
        "import.endTime.notLater", .warning, column, "終了の時刻が開始より後になっていません。",
        "開始と終了の時刻をお確かめください。通話時間は空欄として取り込みます。")
      return nil
    }
    return range.minutes
  }

  private mutating func readMinutes(
    into draft: inout ConsultationDraft, _ value: CellValue, _ column: ColumnMapping,
    counted: Int?
  ) {
    do throws(UnreadableDuration) {
      let minutes = try MomentReading.minutes(value)
      draft.minutes = minutes
      if let counted, abs(counted - minutes) > 5 {
        note(
          "import.minutes.differs", .warning, column, "通話時間が、開始と終了の時刻から数えた分数と違います。",
          "どちらが正しいかお確かめください。通話時間の欄のほうを使いました。")
      }
    } catch {
      guard !UnknownWords.contains(Folding.folded(value.shownText)) else { return }
      note(
        "import." + error.code, .warning, column, error.message,
        error.suggestion + (counted == nil ? "通話時間は空欄として取り込みます。" : "開始と終了の時刻から数えました。"))
    }
  }

  /// The column of a field and its value in this row, if it holds something.
  func filled(
    _ field: ImportField
  ) -> (ColumnMapping, CellValue)? {
    guard let column = frame.columns[field] else { return marked(field) }
    let value = value(column)
    // Beyond this length it is no entry of a coded field; its beginning is enough to say so.
    guard !value.isLong else { return (column, .text(String(value.shownText.prefix(100)))) }
    return value.shownText.isEmpty ? nil : (column, value)
  }

  /// The answer of the first marked column of a field.
  private func marked(_ field: ImportField) -> (ColumnMapping, CellValue)? {
    guard let columns = frame.columns.marked[field],
      let column = columns.first(where: { MarkColumns.isMark(value($0)) })
    else { return nil }
    return (column, .text(column.answer ?? ""))
  }

  private mutating func readText(
    into draft: inout ConsultationDraft
  ) {
    let kinds = frame.columns[.complaintKinds].map { value($0).shownText } ?? ""
    let complaint = prose(.complaint, plainHeadings: 1)
    draft.text = RecordText(
      complaint: complaint.isEmpty && frame.columns.prose[.complaint] == nil ? kinds : complaint,
      note: prose(.note, plainHeadings: 1),
      response: prose(.response, plainHeadings: 1), remarks: remarks())
  }

  /// The text of a field's columns; those after the first keep their heading: 【所感】.
  private mutating func prose(
    _ field: ImportField, plainHeadings: Int
  ) -> String {
    guard let columns = frame.columns.prose[field] else { return "" }
    var parts: [String] = []
    for (index, column) in columns.enumerated() {
      let text = cellText(value(column), column)
      guard !text.isEmpty else { continue }
      parts.append(index < plainHeadings ? text : "【\(column.heading)】\(text)")
    }
    return parts.joined(separator: "\n")
  }

  private mutating func remarks() -> String {
    guard let columns = frame.columns.prose[.remarks] else { return "" }
    let isPlain = HeadingText.compact(columns[0].heading).hasPrefix("備考")
    return prose(.remarks, plainHeadings: isPlain ? 1 : 0)
  }

  private mutating func cellText(_ value: CellValue, _ column: ColumnMapping) -> String {
    let text = value.shownText
    if text.containsBytes(of: "\u{FFFD}") {
      note(
        "import.text.damaged", .warning, column, "読み取れない文字が含まれています。",
        "もとのファイルで文字化けしていないか、お確かめください。")
    }
    return frame.isText ? FormulaGuard.unguarded(text) : text
  }
}

extension Folding {
  /// Digits and Latin letters in their plain form; everything else stays as it is.
  static func widthFolded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }
}
