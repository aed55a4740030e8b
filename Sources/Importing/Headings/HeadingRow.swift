/// A candidate for the heading of a table: one to three rows and what their columns may mean.
struct HeadingRow: Sendable {
  /// The place of the first heading row among the sheet's rows.
  let start: Int
  /// How many rows the heading has.
  let height: Int
  /// The headings, by column.
  let headings: [Int: HeadingText]
  /// What they may mean, by column.
  var guesses: [Int: HeadingGuess]
  /// How good the candidate is.
  let score: Double

  /// The place of the first row below the heading.
  var end: Int { start + height }

  init?(_ sheet: Sheet, start: Int, height: Int) {
    let rows = sheet.rows[start..<(start + height)]
    guard let bottom = rows.last, bottom.cells.count(where: { !$0.marks.contains(.merged) }) >= 2,
      rows.dropLast().allSatisfy(HeadingCells.isGroupRow)
    else { return nil }
    let penalties = rows.map(HeadingCells.penalty)
    // Rows with sentences or numbers are records; looking at their words would only take time.
    guard penalties.allSatisfy({ $0 < 30 }) else { return nil }
    self.start = start
    self.height = height
    headings = HeadingCells.headings(Array(rows))
    guesses = HeadingSubjects.settled(headings)
    score = Self.score(guesses, penalty: penalties.reduce(0, +))
  }

  /// The row above the first record of a table whose headings were not understood.
  init(before firstRow: Int, of sheet: Sheet) {
    height = min(firstRow, 1)
    start = firstRow - height
    headings = HeadingCells.headings(Array(sheet.rows[start..<firstRow]))
    guesses = HeadingSubjects.settled(headings)
    score = 0
  }

  private static func score(_ guesses: [Int: HeadingGuess], penalty: Double) -> Double {
    var free = Set(ImportField.allCases)
    var total = 0.0
    var hasDay = false
    // Headings with one meaning choose before those with several, in an order that never changes.
    let ordered = guesses.sorted {
      (-$0.value.best, $0.value.scores.count, $0.key)
        < (-$1.value.best, $1.value.scores.count, $1.key)
    }
    for guess in ordered.map(\.value) {
      // An attribute whose subject is open still shows that this is a heading.
      let openScore = guess.scores.isEmpty && guess.attribute != nil ? 5.0 : 0
      let fit = guess.scores.filter { free.contains($0.key) && $0.key != .aside }
        .max { ($0.value, $1.key.order) < ($1.value, $0.key.order) }
      if let fit {
        total += fit.value
        if !fit.key.takesSeveralColumns { free.remove(fit.key) }
      } else {
        total += max(openScore, guess.scores[.aside].map { $0 / 4 } ?? 0)
      }
      hasDay = hasDay || guess.scores.keys.contains { $0 == .day || $0 == .dayOfMonth }
    }
    // Without a day among the headings, it must stand in lines between the records.
    return (hasDay ? total : total / 2) - penalty
  }
}

/// Puts the cells of heading rows together.
enum HeadingCells {
  static func headings(_ rows: [SheetRow]) -> [Int: HeadingText] {
    let width = rows.reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) }
    var texts = rows.map { row in (0..<width).map { row[$0].shownText } }
    for level in texts.indices.dropLast() {
      // A group such as 「相談者」 stands over its first column only; the next ones are empty.
      for column in texts[level].indices.dropFirst()
      where texts[level][column].isEmpty && !texts[level + 1][column].isEmpty
        && !texts[level + 1][column - 1].isEmpty
      {
        texts[level][column] = texts[level][column - 1]
      }
    }
    var headings: [Int: HeadingText] = [:]
    for column in 0..<width {
      let heading = HeadingText(texts.map { $0[column] })
      if !heading.parts.isEmpty { headings[column] = heading }
    }
    return headings
  }

  /// Whether a row may stand above headings as their groups: 「相談者」「本人」, but no title.
  static func isGroupRow(_ row: SheetRow) -> Bool {
    let own = row.cells.filter { !$0.marks.contains(.merged) && !$0.value.shownText.isEmpty }
    let known = own.count { cell in
      let word = HeadingText.compact(cell.value.shownText)
      return HeadingWordings.whole[word] != nil || SubjectWords.subject(of: word) != nil
        || groupWords.contains(word)
    }
    return own.count >= 2 && known * 2 >= own.count
  }

  private static let groupWords: Set<String> = [
    "受付", "通話", "相談", "基本情報", "電話", "受付情報", "相談情報", "日時等", "対応等", "記録者等", "属性", "その他", "時間等",
  ]

  /// How much a row looks like records instead of headings.
  static func penalty(_ row: SheetRow) -> Double {
    var penalty = 0.0
    for cell in row.cells where !cell.marks.contains(.merged) {
      switch cell.value {
      case .number, .moment, .boolean: penalty += 6
      case .text(let text) where text.utf8.count > 120: penalty += 30
      case .text(let text) where text.utf8.count > 30 && text.contains("。"): penalty += 30
      case .text(let text) where text.first?.isNumber ?? false: penalty += 2
      case .text, .empty, .failure: break
      }
    }
    return penalty
  }
}
