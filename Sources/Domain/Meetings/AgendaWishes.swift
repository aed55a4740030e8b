/// What the coordinator wishes of an agenda (次第への指定): order, pins, exclusions, topics.
public struct AgendaWishes: Hashable, Sendable {
  /// Cases to discuss first, in this order.
  public var order: [Identifier<CaseFile>]
  /// Cases to discuss whatever the time budget says, also those without a flag.
  public var pinned: Set<Identifier<CaseFile>>
  /// Cases to leave out, each with a reason.
  public var excluded: [Identifier<CaseFile>: String]
  /// Matters of coordination for part 4.
  public var topics: [CoordinationLine]
  /// The time budget in minutes, when it is not the usual one.
  public var budget: Int?
  /// The day of the meeting, when it is not the usual one.
  public var day: CalendarDay?
  /// Where, who leads, who writes, who comes.
  public var place: String?
  /// Who leads.
  public var chair: String?
  /// Who writes.
  public var recorder: String?
  /// Who is expected.
  public var attendees: [String]?
  /// The ordinals of the item numbers given out so far, by case.
  ///
  /// A number that once stood on a draft stays with its case, whatever is reordered, left out or
  /// added later; so a number heard on the phone before the meeting is the number in the minutes.
  public var ordinals: [Identifier<CaseFile>: Int]

  /// No wishes unless said otherwise.
  public init(
    order: [Identifier<CaseFile>] = [], pinned: Set<Identifier<CaseFile>> = [],
    excluded: [Identifier<CaseFile>: String] = [:], topics: [CoordinationLine] = [],
    budget: Int? = nil, day: CalendarDay? = nil, place: String? = nil, chair: String? = nil,
    recorder: String? = nil, attendees: [String]? = nil,
    ordinals: [Identifier<CaseFile>: Int] = [:]
  ) {
    self.order = order
    self.pinned = pinned
    self.excluded = excluded
    self.topics = topics
    self.budget = budget
    self.day = day
    self.place = place
    self.chair = chair
    self.recorder = recorder
    self.attendees = attendees
    self.ordinals = ordinals
  }
}
