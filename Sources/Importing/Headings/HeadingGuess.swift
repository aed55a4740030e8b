/// What a heading may mean, before the cells below it are looked at.
struct HeadingGuess: Sendable {
  /// How well each field fits, from 0 to 10.
  var scores: [ImportField: Double] = [:]
  /// An attribute such as 年代 whose subject the heading itself leaves open.
  var attribute: AttributeWords.Attribute?
  /// The subject, if the heading or the group above it names one.
  var subject: HeadingSubject?
  /// Whether the subject was taken from the column at the left instead.
  var isSubjectImplied = false

  /// The best score.
  var best: Double { scores.values.max() ?? 0 }

  init() {}

  init(_ heading: HeadingText, group isGroupTrusted: Bool = true) {
    guard let bottom = heading.parts.last else { return }
    let upper = heading.parts.dropLast()
    take(HeadingText.compact(bottom), weight: 1)
    if !upper.isEmpty { take(HeadingText.compact(heading.parts.joined()), weight: 1) }
    let words = HeadingText.words(bottom)
    if words.count > 1 {
      // What stands in brackets explains: 担当（略号）, 相談内容（要旨）.
      take(words[0], weight: 0.85)
      for word in words.dropFirst() { take(word, weight: 0.6) }
    }
    if scores.isEmpty, attribute == nil { takeWithin(HeadingText.compact(heading.parts.joined())) }
    if subject == nil, isGroupTrusted {
      subject =
        upper.reversed().lazy.compactMap { SubjectWords.subject(of: HeadingText.compact($0)) }
        .first
    }
    settleSubject()
  }

  /// Takes the meanings of one wording of the heading.
  private mutating func take(_ wording: String, weight: Double) {
    guard !wording.isEmpty else { return }
    for field in HeadingWordings.whole[wording] ?? [] { raise(field, to: 10 * weight) }
    let (named, rest) = SubjectWords.split(wording)
    if let found = AttributeWords.attribute(rest), named != nil || isOpen(found) {
      attribute = attribute ?? found
      subject = subject ?? named
    } else if let named {
      subject = subject ?? named
    }
  }

  /// 種別 and 区分 mean a relation only where the caller is named.
  private func isOpen(_ attribute: AttributeWords.Attribute) -> Bool {
    switch attribute {
    case .age, .gender, .ageAndGender: true
    case .home, .relation: false
    }
  }

  private mutating func takeWithin(_ wording: String) {
    guard wording.utf8.count <= 90,
      let (_, field) = HeadingWordings.within.first(where: { wording.containsBytes(of: $0.0) })
    else { return }
    raise(field, to: 6)
  }

  /// Gives an attribute to its subject's field.
  mutating func settleSubject() {
    guard let attribute, let subject else { return }
    let sure = isSubjectImplied ? 9.0 : 10.0
    switch (attribute, subject) {
    case (.age, .caller): raise(.callerAge, to: sure)
    case (.age, .person): raise(.personAge, to: sure)
    case (.gender, .caller): raise(.callerGender, to: sure)
    case (.gender, .person): raise(.personGender, to: sure)
    case (.ageAndGender, .caller): raise(.callerAge, to: sure)
    case (.ageAndGender, .person): raise(.person, to: sure)
    case (.home, .caller): raise(.residence, to: sure)
    case (.home, .person): raise(.residence, to: sure - 2)
    case (.relation, .caller): raise(.caller, to: sure)
    case (.relation, .person):
      // 「本人の続柄」 may say who the caller is (母) or who the person is to the caller (長男).
      raise(.caller, to: sure)
      raise(.person, to: sure - 3)
    }
  }

  private mutating func raise(_ field: ImportField, to score: Double) {
    scores[field] = max(scores[field] ?? 0, score)
  }
}
