/// Finds out whose age or gender the columns are about.
enum HeadingSubjects {
  /// What the headings may mean, with the subjects that follow from their order.
  ///
  /// 「相談者, 年代, 性別, 本人, 年代, 性別」 is read from left to right; a second 年代 right after the
  /// caller's is the person's.
  static func settled(_ headings: [Int: HeadingText]) -> [Int: HeadingGuess] {
    let titles = titleGroups(headings)
    var guesses: [Int: HeadingGuess] = [:]
    for (column, heading) in headings {
      let isTitle = heading.parts.count > 1 && titles.contains(heading.parts[0])
      guesses[column] = HeadingGuess(heading, group: !isTitle)
    }
    var current: HeadingSubject?
    var taken: Set<ImportField> = []
    for column in guesses.keys.sorted() {
      guard var guess = guesses[column] else { continue }
      if guess.attribute != nil, guess.subject == nil, isAboutPeople(guess), current != nil {
        imply(&guess, current: &current, taken: taken)
        guesses[column] = guess
      }
      current = next(current, after: guess)
      taken.formUnion(guess.scores.keys)
    }
    return guesses
  }

  private static func imply(
    _ guess: inout HeadingGuess, current: inout HeadingSubject?, taken: Set<ImportField>
  ) {
    let repeats =
      (guess.attribute == .age && taken.contains(.callerAge))
      || (guess.attribute == .gender && taken.contains(.callerGender))
    if current == .caller, repeats { current = .person }
    guess.subject = current
    guess.isSubjectImplied = true
    guess.settleSubject()
  }

  /// The subject that a column hands on to the columns at its right.
  private static func next(
    _ current: HeadingSubject?, after guess: HeadingGuess
  ) -> HeadingSubject? {
    if let subject = guess.subject { return subject }
    if guess.scores[.caller] ?? 0 >= 8 { return .caller }
    if guess.scores[.person] ?? 0 >= 8 { return .person }
    // 居住地 between 性別 and 年代 does not end the description of a person; other fields do.
    return guess.attribute != nil || guess.scores[.residence] != nil ? current : nil
  }

  private static func isAboutPeople(_ guess: HeadingGuess) -> Bool {
    switch guess.attribute {
    case .age, .gender, .ageAndGender: true
    case .home, .relation, nil: false
    }
  }

  /// Top lines that stand over more than half of the columns: titles of the sheet, not groups.
  private static func titleGroups(_ headings: [Int: HeadingText]) -> Set<String> {
    var widths: [String: Int] = [:]
    for heading in headings.values where heading.parts.count > 1 {
      widths[heading.parts[0], default: 0] += 1
    }
    return Set(widths.filter { $0.value * 2 > headings.count && headings.count > 4 }.keys)
  }
}
