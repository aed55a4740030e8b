public import Domain

/// Everything the review of one month reads (点検の材料), as one value.
///
/// It holds the month and what the month touches, never the whole folder, so that a review costs
/// the same after ten years as after one.
public struct ReviewMaterial: Hashable, Sendable {
  /// The month under review.
  public var month: Month
  /// Every call of the month, also those that are not counted, in order of day, time and number.
  public var consultations: [Consultation]
  /// Calls of earlier months that stand on no agenda yet, in the same order.
  public var lateArrivals: [Consultation]
  /// Earlier calls of the cases on the table, without the late arrivals, in the same order.
  public var history: [Consultation]
  /// The cases concerned, with those they were joined into.
  public var cases: [CaseFile]
  /// The flags raised so far on the cases on the table.
  public var flags: [Flag]
  /// Open referrals, and all referrals of the cases on the table and of the last meeting.
  public var referrals: [Referral]
  /// Open follow-ups, and all follow-ups of the cases on the table and of the last meeting.
  public var followUps: [FollowUp]
  /// The timelines of the cases on the table and of the last meeting.
  public var entries: [CaseEntry]
  /// Decisions taken between meetings since the last agenda was frozen.
  public var interimDecisions: [CaseEntry]
  /// This month's meeting with what the coordinator wishes of it; nothing before the first draft.
  public var meeting: MonthlyMeeting?
  /// The latest earlier meeting whose agenda was frozen.
  public var previousMeeting: MonthlyMeeting?
  /// Reflections of the month that their authors shared with the meeting.
  public var reflections: [Reflection]
  /// Calls on which the coordinator can read a reflection.
  public var reflectedCalls: Set<Identifier<Consultation>>
  /// The directory of agencies.
  public var agencies: [Agency]
  /// Consultations counted in the month before; nothing when there was none.
  public var previousTotal: Int?

  /// The material of a month; what is not given is empty.
  public init(
    month: Month, consultations: [Consultation] = [], lateArrivals: [Consultation] = [],
    history: [Consultation] = [], cases: [CaseFile] = [], flags: [Flag] = [],
    referrals: [Referral] = [], followUps: [FollowUp] = [], entries: [CaseEntry] = [],
    interimDecisions: [CaseEntry] = [], meeting: MonthlyMeeting? = nil,
    previousMeeting: MonthlyMeeting? = nil, reflections: [Reflection] = [],
    reflectedCalls: Set<Identifier<Consultation>> = [], agencies: [Agency] = [],
    previousTotal: Int? = nil
  ) {
    self.month = month
    self.consultations = consultations
    self.lateArrivals = lateArrivals
    self.history = history
    self.cases = cases
    self.flags = flags
    self.referrals = referrals
    self.followUps = followUps
    self.entries = entries
    self.interimDecisions = interimDecisions
    self.meeting = meeting
    self.previousMeeting = previousMeeting
    self.reflections = reflections
    self.reflectedCalls = reflectedCalls
    self.agencies = agencies
    self.previousTotal = previousTotal
  }

  /// What the coordinator wishes of the agenda.
  public var wishes: AgendaWishes { meeting?.wishes ?? AgendaWishes() }

  /// The calls the review reads: the month's, then the late arrivals.
  var callsRead: [Consultation] { consultations + lateArrivals }
}
