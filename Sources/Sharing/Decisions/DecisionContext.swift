import Domain

/// Where a decision comes from and how it is to be recorded (決定の背景).
struct DecisionContext {
  /// The agenda item; nothing for a decision between meetings.
  var item: AgendaItem?
  /// The month of the meeting, or of the decision between meetings.
  var month: Month
  /// The points of the discussion.
  var points: Confidential<String>
  /// Where the caller or the person lives.
  var residence: Residence?
  /// The need that a referral answers; taken from the item when nothing else is said.
  var category: ReferralCategory?
  /// Who records it.
  var actor: SupporterCode
  /// The correction's number and day, when final minutes are corrected.
  var correction: (number: Int, day: CalendarDay)?
  /// Whether a later decision stands, which this one must not undo.
  var isOvertaken = false

  var number: ItemNumber? { item?.number }
  var place: String { number?.printed ?? "決定" }

  /// How soon a referral must be taken in hand.
  func urgency(of category: ReferralCategory?) -> ReferralUrgency {
    if item?.isUrgent == true { return .immediate }
    let isStrong =
      item?.grounds.contains { ground in
        guard case .candidate(let need) = ground.flag.kind else { return false }
        return need == category && ground.flag.strength.level == .high
      } ?? false
    return isStrong ? .sameDay : ReferralUrgency(for: category)
  }

  /// The need a referral to the agency answers: as suggested, or the weightiest it serves.
  func category(for agency: Agency?) -> ReferralCategory? {
    if let category { return category }
    guard let item else { return nil }
    if let suggested = item.suggestions.first(where: { $0.agency.id == agency?.id }) {
      return suggested.category
    }
    let needs = item.grounds.compactMap { ground -> ReferralCategory? in
      guard case .candidate(let need) = ground.flag.kind else { return nil }
      return need
    }
    return needs.first { agency?.categories.contains($0) ?? false }
  }
}
