import Domain

extension Docket {
  /// Compares two cases for the order of discussion.
  func order(
    _ wishes: [Identifier<CaseFile>]
  ) -> (CaseToDiscuss, CaseToDiscuss) -> Bool {
    let places = Dictionary(
      zip(wishes, wishes.indices), uniquingKeysWith: { first, _ in first })
    return { left, right in
      let leftPlace = places[left.caseFile] ?? .max
      let rightPlace = places[right.caseFile] ?? .max
      if leftPlace != rightPlace { return leftPlace < rightPlace }
      if left.isUrgent != right.isUrgent { return left.isUrgent }
      if left.waitingSince != right.waitingSince { return left.waitingSince < right.waitingSince }
      if left.level != right.level { return left.level > right.level }
      return left.caseFile < right.caseFile
    }
  }
}

extension ItemGround {
  /// Urgency first, then needs by strength and in the order of print, then signals.
  static func isWeightier(_ left: ItemGround, _ right: ItemGround) -> Bool {
    let leftWeight = left.weight
    let rightWeight = right.weight
    if leftWeight != rightWeight { return leftWeight.lexicographicallyPrecedes(rightWeight) }
    return left.flag.id < right.flag.id
  }

  private var weight: [Int] {
    let level = -(Strength.Level.allCases.firstIndex(of: flag.strength.level) ?? 0)
    return switch flag.kind {
    case .urgent: [0]
    case .candidate(let category):
      [1, level, ReferralCategory.allCases.firstIndex(of: category) ?? 0]
    case .signal(let kind): [2, level, SignalKind.allCases.firstIndex(of: kind) ?? 0]
    case .personalData: [3]
    }
  }
}

extension Flag {
  /// Whether a person at the meeting should read it beside the case.
  var isGround: Bool {
    guard !isDismissed else { return false }
    return switch kind {
    case .candidate, .urgent: true
    case .signal(let kind): kind.isGround
    case .personalData: false
    }
  }
}

extension [Flag] {
  /// Each flag once, the first one where a number repeats.
  func unique() -> [Flag] {
    var seen: Set<Identifier<Flag>> = []
    return filter { seen.insert($0.id).inserted }
  }
}
