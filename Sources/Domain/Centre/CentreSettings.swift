/// The facts of one centre that the program must know (センターの設定): none of them personal.
public struct CentreSettings: Hashable, Sendable {
  /// The centre's name as printed on papers.
  public var name: String
  /// When the line is open.
  public var openDays: OpenDays
  /// When the monthly meeting takes place.
  public var meetingDay: MeetingDayRule
  /// Where it takes place.
  public var meetingPlace: String
  /// The time budget of a meeting in minutes.
  public var meetingBudget: Int

  /// Settings of a centre; the defaults are those of the model centre.
  public init(
    name: String = "ひきこもりピアサポートセンター", openDays: OpenDays = .centre,
    meetingDay: MeetingDayRule = .centre, meetingPlace: String = "", meetingBudget: Int = 90
  ) {
    self.name = name
    self.openDays = openDays
    self.meetingDay = meetingDay
    self.meetingPlace = meetingPlace
    self.meetingBudget = meetingBudget
  }
}
