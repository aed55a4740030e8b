import Domain

/// Columns headed by an answer and filled with marks: 「新規」「再」 with ○ in one of them.
enum MarkColumns {
  /// The field and answer of a mark column; nothing for other columns.
  ///
  /// - Parameters:
  ///   - heading: The column's heading; its lowest part is the answer.
  ///   - subject: Whose answer it is, if the heading or its group says so.
  ///   - sample: The cells below, all of which must be marks.
  /// - Returns: The field, and the answer as text.
  static func meaning(
    of heading: HeadingText, subject: HeadingSubject?, sample: ColumnSample
  ) -> (field: ImportField, answer: String)? {
    guard let answer = heading.parts.last, !sample.values.isEmpty,
      sample.values.allSatisfy(isMark)
    else { return nil }
    let folded = HeadingText.compact(answer)
    guard let field = field(folded, groups: heading.parts.dropLast(), subject: subject) else {
      return nil
    }
    return (field, answer)
  }

  /// Whether a cell is a mark that means "this one".
  static func isMark(_ value: CellValue) -> Bool {
    switch value {
    case .number(let number): number == 1
    case .boolean(let flag): flag
    case .text(let text): marks.contains(Folding.folded(text))
    case .empty, .moment, .failure: false
    }
  }

  private static func field(
    _ answer: String, groups: ArraySlice<String>, subject: HeadingSubject?
  ) -> ImportField? {
    if ContactReading.read(folded: answer).value.map({ $0 != .unknown }) ?? false {
      return .contact
    }
    let isGender = GenderReading.read(folded: answer).plainValue.map {
      $0 == .male || $0 == .female
    }
    if isGender ?? false { return subject == .caller ? .callerGender : .personGender }
    if let age = AgeReading.read(folded: answer).value, age != .unknown {
      return subject == .caller ? .callerAge : .personAge
    }
    if RelationReading.relation(answer) != nil { return .caller }
    return nil
  }

  private static let marks: Set<String> = [
    "○", "◯", "〇", "●", "◎", "✓", "✔", "☑", "レ", "v", "x", "1", "*", "■", "有", "o", "☆", "★", "✕",
    "×",
  ]
}
