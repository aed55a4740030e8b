/// From when on the shape of the records is worth a look (気づきの目安); a setting of the centre.
public struct SignalSettings: Hashable, Sendable {
  /// Calls of one case in one month.
  public var repeatedCalls: Int
  /// How many of the latest intervals between calls are compared with those before them.
  public var recentIntervals: Int
  /// How many intervals before them there must be at least.
  public var earlierIntervals: Int
  /// Months back in which a worrying call still counts.
  public var riskMonths: Int
  /// Days without contact after a worrying call.
  public var silentDays: Int
  /// Open days after which an outcome is asked for, by how soon the need is taken in hand.
  public var openDaysUntilOutcome: OpenDaysUntilOutcome
  /// Days until it is asked again how a connected referral goes.
  public var followingUpDays: Int
  /// Months after which an agency's entry is verified again.
  public var agencyMonths: Int
  /// Days after a heavy call until its supporter is invited to reflect.
  public var invitationDays: Int

  /// The usual marks.
  public init(
    repeatedCalls: Int = 3, recentIntervals: Int = 2, earlierIntervals: Int = 2,
    riskMonths: Int = 3, silentDays: Int = 30,
    openDaysUntilOutcome: OpenDaysUntilOutcome = OpenDaysUntilOutcome(),
    followingUpDays: Int = 30, agencyMonths: Int = 12, invitationDays: Int = 2
  ) {
    self.repeatedCalls = repeatedCalls
    self.recentIntervals = recentIntervals
    self.earlierIntervals = earlierIntervals
    self.riskMonths = riskMonths
    self.silentDays = silentDays
    self.openDaysUntilOutcome = openDaysUntilOutcome
    self.followingUpDays = followingUpDays
    self.agencyMonths = agencyMonths
    self.invitationDays = invitationDays
  }
}
