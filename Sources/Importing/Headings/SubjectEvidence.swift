import Domain

/// Decides by the records themselves whose age or gender a column gives.
///
/// Mothers of 20 are not the callers' age; a column in which every mother's gender is 女 is.
enum SubjectEvidence {
  static func settle(
    _ guesses: inout [Int: HeadingGuess], samples: [Int: ColumnSample], rows: ArraySlice<SheetRow>
  ) {
    let relation = guesses.filter { $0.value.scores[.caller] ?? 0 >= 6 }
      .max { ($0.value.scores[.caller] ?? 0, $1.key) < ($1.value.scores[.caller] ?? 0, $0.key) }?
      .key
    var shown: HeadingSubject?
    // Gender shows the subject better than age and is looked at first; an age beside it follows.
    let columns = guesses.keys.sorted {
      (guesses[$0]?.attribute == .gender ? 0 : 1, $0) < (
        guesses[$1]?.attribute == .gender ? 0 : 1, $1
      )
    }
    for column in columns {
      guard var guess = guesses[column], let attribute = guess.attribute,
        guess.subject == nil || guess.isSubjectImplied, isSingle(attribute, in: guesses)
      else { continue }
      let evidence =
        relation.flatMap { shownSubject(of: column, attribute, relation: $0, rows: rows) } ?? shown
      shown = shown ?? evidence
      // Without any sign: the caller's where callers are described, else the person's.
      let settled = evidence ?? guess.subject ?? (relation == nil ? .person : .caller)
      guard settled != guess.subject else { continue }
      guess.scores = guess.scores.filter { !attributeFields.contains($0.key) }
      guess.subject = settled
      guess.isSubjectImplied = true
      guess.settleSubject()
      guesses[column] = guess
    }
    settleRest(&guesses)
  }

  /// Of two columns that are still open, the first is the caller's and the second the person's.
  private static func settleRest(_ guesses: inout [Int: HeadingGuess]) {
    var next: [AttributeWords.Attribute: HeadingSubject] = [:]
    for column in guesses.keys.sorted() {
      guard var guess = guesses[column], let attribute = guess.attribute, guess.subject == nil,
        attribute != .home, attribute != .relation
      else { continue }
      guess.subject = next[attribute] ?? .caller
      next[attribute] = .person
      guess.isSubjectImplied = true
      guess.settleSubject()
      guesses[column] = guess
    }
  }

  private static func isSingle(
    _ attribute: AttributeWords.Attribute, in guesses: [Int: HeadingGuess]
  ) -> Bool {
    guesses.values.count { $0.attribute == attribute } == 1
  }

  private static func shownSubject(
    of column: Int, _ attribute: AttributeWords.Attribute, relation: Int,
    rows: ArraySlice<SheetRow>
  ) -> HeadingSubject? {
    var young = 0
    var old = 0
    var same = 0
    var parents = 0
    for row in rows {
      let caller = RelationReading.read(folded: Folding.folded(row[relation].shownText)).plainValue
      guard let caller, let gender = parentGenders[caller] else { continue }
      let folded = Folding.folded(row[column].shownText)
      if let age = AgeReading.read(folded: folded).plainValue?.lowerYears {
        parents += 1
        if age < 40 { young += 1 } else if age >= 60 { old += 1 }
      } else if let found = GenderReading.read(folded: folded).plainValue, found != .unknown {
        parents += 1
        if found == gender { same += 1 }
      }
    }
    guard parents >= 3 else { return nil }
    switch attribute {
    case .age, .ageAndGender:
      // Parents of grown-up children are hardly ever under 40.
      return young >= 2 && young * 5 >= parents ? .person : old * 3 >= parents ? .caller : nil
    case .gender:
      return same * 10 >= parents * 9 ? .caller : same * 5 <= parents * 4 ? .person : nil
    case .home, .relation: return nil
    }
  }

  private static let parentGenders: [Relation: Gender] = [
    .mother: .female, .father: .male, .grandmother: .female, .grandfather: .male,
  ]
  private static let attributeFields: Set<ImportField> = [
    .callerAge, .callerGender, .person, .personAge, .personGender,
  ]
}
