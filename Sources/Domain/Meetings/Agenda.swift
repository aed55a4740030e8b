/// The agenda of one monthly meeting (次第), complete: every consultation is accounted for.
///
/// The three standing parts of the centre's meeting are stored properties, so that no agenda can
/// be without them.
public struct Agenda: Hashable, Sendable {
  /// Which meeting it is, when and where.
  public var heading: AgendaHeading
  /// Part 1, 前回の確認.
  public var previous: PreviousPart
  /// Part 2, 相談内容・対応状況の情報共有とふりかえり.
  public var consultations: ConsultationPart
  /// Part 3, リファー案件の確認.
  public var referrals: ReferralPart
  /// Part 4, 事業の連携調整.
  public var coordination: [CoordinationLine]
  /// Part 5, その他・次回.
  public var closing: ClosingPart
  /// The digest of the rules in force.
  public var rulesDigest: String

  /// An agenda with all its parts.
  public init(
    heading: AgendaHeading, previous: PreviousPart, consultations: ConsultationPart,
    referrals: ReferralPart, coordination: [CoordinationLine], closing: ClosingPart,
    rulesDigest: String
  ) {
    self.heading = heading
    self.previous = previous
    self.consultations = consultations
    self.referrals = referrals
    self.coordination = coordination
    self.closing = closing
    self.rulesDigest = rulesDigest
  }

  /// The item with this number.
  public func item(_ number: ItemNumber) -> AgendaItem? {
    referrals.items.first { $0.number == number }
  }
}

/// Which meeting, when and where (日時・場所・出席予定).
public struct AgendaHeading: Hashable, Sendable {
  /// The month reviewed.
  public var month: Month
  /// The meeting's place within the fiscal year, 第N回.
  public var ordinal: Int
  /// The day of the meeting.
  public var day: CalendarDay
  /// From when.
  public var from: TimeOfDay
  /// Until when.
  public var until: TimeOfDay
  /// Where.
  public var place: String
  /// Who leads.
  public var chair: String
  /// Who writes.
  public var recorder: String
  /// Who is expected.
  public var attendees: [String]
  /// The time budget in minutes.
  public var budget: Int
  /// The day the agenda was made.
  public var madeOn: CalendarDay

  /// A heading.
  public init(
    month: Month, ordinal: Int, day: CalendarDay, from: TimeOfDay, until: TimeOfDay,
    place: String = "", chair: String = "", recorder: String = "", attendees: [String] = [],
    budget: Int, madeOn: CalendarDay
  ) {
    self.month = month
    self.ordinal = ordinal
    self.day = day
    self.from = from
    self.until = until
    self.place = place
    self.chair = chair
    self.recorder = recorder
    self.attendees = attendees
    self.budget = budget
    self.madeOn = madeOn
  }
}
