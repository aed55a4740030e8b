/// Part 2 of the agenda (相談内容・対応状況の情報共有とふりかえり).
public struct ConsultationPart: Hashable, Sendable {
  /// The time planned, in minutes.
  public var minutes: Int
  /// 2-1: the month in numbers.
  public var tally: MonthTally
  /// 2-2: every consultation of the month, in order of day and time.
  public var register: [RegisterLine]
  /// 2-3: reflections their authors shared with the meeting.
  public var reflections: [Reflection]
  /// 2-4: promises, overdue first, then this month's, then those without a date.
  public var followUps: [FollowUp]

  /// Part 2; the register must account for every consultation counted.
  public init(
    minutes: Int, tally: MonthTally, register: [RegisterLine], reflections: [Reflection],
    followUps: [FollowUp]
  ) {
    precondition(
      tally.total == register.count { !$0.isLate },
      "Every consultation of the month stands on the agenda exactly once.")
    self.minutes = minutes
    self.tally = tally
    self.register = register
    self.reflections = reflections
    self.followUps = followUps
  }
}

/// One consultation on the register of the agenda (全件一覧).
public struct RegisterLine: Hashable, Sendable {
  /// The consultation as it was on the day of the agenda.
  public var consultation: Consultation
  /// How the meeting treats it.
  public var treatment: Treatment
  /// Why, in one short sentence.
  public var reason: String
  /// The agenda item that discusses it.
  public var item: ItemNumber?
  /// Whether it belongs to an earlier month and arrived after that month's agenda was frozen.
  public var isLate: Bool

  /// A line of the register.
  public init(
    consultation: Consultation, treatment: Treatment, reason: String, item: ItemNumber?,
    isLate: Bool = false
  ) {
    self.consultation = consultation
    self.treatment = treatment
    self.reason = reason
    self.item = item
    self.isLate = isLate
  }
}

/// How the meeting treats a consultation (扱い).
public enum Treatment: String, Sendable, CaseIterable {
  /// 討議: talked about under an item of its own.
  case discuss
  /// 一括了承: listed and not discussed; anyone can pull one out.
  case consent
  /// 準備不足: the record does not yet allow a judgement.
  case notReady

  /// The word printed.
  public var title: String {
    switch self {
    case .discuss: "討議"
    case .consent: "一括了承"
    case .notReady: "準備不足"
    }
  }
}
