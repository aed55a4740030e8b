import Domain

/// What one cell such as 「母（60代）」 or 「30代・男性」 says about a person.
struct Descriptor: Sendable, Equatable {
  var relation: Relation?
  var age: AgeBand?
  var gender: Gender?
}

/// Reads cells in which relation, age and gender stand together.
enum DescriptorReading {
  /// Reads a cell about the caller: relation first, then age and gender.
  static func caller(folded: String) -> Reading<Descriptor> {
    if let relation = RelationReading.read(folded: folded).plainValue {
      return .plain(Descriptor(relation: relation))
    }
    return read(folded) { word, descriptor in
      guard let relation = RelationReading.relation(word), descriptor.relation == nil else {
        return false
      }
      descriptor.relation = relation
      return true
    }
  }

  /// Reads a cell about the person concerned; 長男 or 娘 tell the gender.
  static func person(folded: String) -> Reading<Descriptor> {
    if UnknownWords.contains(folded) { return .plain(Descriptor(age: .unknown, gender: .unknown)) }
    return read(folded) { word, descriptor in
      if let gender = GenderReading.gender(ofPersonCalled: word) {
        descriptor.gender = descriptor.gender ?? gender
        return true
      }
      return RelationReading.relation(word) != nil
    }
  }

  private static func read(
    _ folded: String, word takes: (String, inout Descriptor) -> Bool
  ) -> Reading<Descriptor> {
    var descriptor = Descriptor()
    var understood = 0
    let parts = parts(folded)
    for part in parts {
      if descriptor.age == nil, let age = age(part) {
        descriptor.age = age
        understood += 1
      } else if descriptor.gender == nil, let gender = GenderReading.read(folded: part).plainValue,
        gender != .unknown
      {
        descriptor.gender = gender
        understood += 1
      } else if UnknownWords.contains(part) || takes(part, &descriptor) {
        understood += 1
      }
    }
    guard understood > 0, !parts.isEmpty else { return .unreadable }
    return understood == parts.count ? .plain(descriptor) : .doubtful(descriptor, .partly)
  }

  private static func age(_ part: String) -> AgeBand? {
    let isAge = part.contains { "代歳才".contains($0) } || (Int(part).map { $0 >= 5 } ?? false)
    guard isAge, case .plain(let age) = AgeReading.read(folded: part) else {
      return AgeReading.wordBand(part)
    }
    return age
  }

  /// The words of a cell; letters and numbers that stand together are parted: 母60代女.
  private static func parts(_ folded: String) -> [String] {
    var parts: [String] = []
    for piece in folded.split(whereSeparator: { "()[]・、,/:;|+「」【】。".contains($0) }) {
      parts += parted(piece)
    }
    return parts
  }

  private static func parted(_ piece: Substring) -> [String] {
    guard let start = piece.firstIndex(where: { Numerals.leading(String($0)[...]) != nil }),
      let end = piece[start...].firstIndex(where: { "代歳才".contains($0) })
    else { return [String(piece)] }
    var rest = piece[piece.index(after: end)...]
    if let follower = rest.first, "代台".contains(follower) { rest = rest.dropFirst() }
    var age = String(piece[start..<rest.startIndex])
    for softening in ["前半", "後半", "半ば", "以上", "くらい", "ぐらい", "位", "前後"]
    where rest.hasPrefix(softening) {
      age += softening
      rest = rest.dropFirst(softening.count)
    }
    return [String(piece[..<start]), age, String(rest)].filter { !$0.isEmpty && $0 != "の" }
      .map { $0.count > 1 && $0.hasPrefix("の") ? String($0.dropFirst()) : $0 }
  }
}

extension Reading {
  /// The value if there is no doubt about it.
  var plainValue: Value? {
    if case .plain(let value) = self { return value }
    return nil
  }
}
