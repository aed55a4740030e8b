extension OpenDays {
  /// The model centre: Wednesday to Friday 13:00〜16:00.
  ///
  /// Closed on holidays, at the turn of the year and over Obon; what a new data folder starts with.
  public static let centre = OpenDays(
    unchecked: [.wednesday, .thursday, .friday], TimeRange(unchecked: (13, 0), (16, 0)), true,
    [.turnOfYear, .obon], [], [])

  /// Public agencies (官公庁・市町の窓口): Monday to Friday 8:30〜17:15.
  ///
  /// Closed on holidays and 12/29〜1/3 by the law on their days of rest (行政機関の休日に関する法律).
  public static let publicOffice = OpenDays(
    unchecked: [.monday, .tuesday, .wednesday, .thursday, .friday],
    TimeRange(unchecked: (8, 30), (17, 15)), true, [.turnOfYear], [], [])
}
