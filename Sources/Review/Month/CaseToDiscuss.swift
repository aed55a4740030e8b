public import Domain

/// A case for the meeting before it has a number and a time (討議するケース).
public struct CaseToDiscuss: Hashable, Sendable {
  /// The case.
  public let caseFile: Identifier<CaseFile>
  /// Whether life or safety may be in danger.
  public let isUrgent: Bool
  /// Whether earlier meetings left it undecided.
  public let carriedOver: CarriedOver?
  /// Whether the coordinator wants it discussed whatever the time.
  public let isPinned: Bool
  /// Why it is to be discussed, the weightiest first; empty only for a pinned case.
  public let grounds: [ItemGround]
  /// The consultations of the month it rests on, late arrivals included.
  public let consultations: [Identifier<Consultation>]
  /// Since when it waits for the meeting.
  public let waitingSince: CalendarDay

  /// The strongest of its grounds.
  public var level: Strength.Level { grounds.map(\.flag.strength.level).max() ?? .reference }

  /// The needs named by its grounds, in the order of print.
  public var categories: [ReferralCategory] {
    let named = grounds.compactMap { ground -> ReferralCategory? in
      guard case .candidate(let category) = ground.flag.kind else { return nil }
      return category
    }
    return Set(named).sorted()
  }
}
