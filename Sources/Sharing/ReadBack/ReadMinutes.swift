public import Domain

/// Minutes as they were read from a filled-in form (読み取った議事録), complete and understood.
public struct ReadMinutes: Hashable, Sendable {
  /// The month of the meeting.
  public let month: Month
  /// When the meeting took place and who was there, with the notes from outside the fields.
  public let heading: MinutesHeading
  /// What was said and decided, item by item, in the order of the agenda.
  public let items: [MinutesItem]
  /// What the meeting heard of earlier homework, as far as something ended.
  public let homework: [HomeworkReport]

  /// Minutes of a meeting.
  public init(
    month: Month, heading: MinutesHeading, items: [MinutesItem], homework: [HomeworkReport] = []
  ) {
    self.month = month
    self.heading = heading
    self.items = items
    self.homework = homework
  }
}

/// What came of reading a form (読み取りの結果): the minutes, or the reasons why there are none.
public struct MinutesReading: Hashable, Sendable {
  /// The minutes; nothing as long as one problem is an error, so that nothing is half done.
  public let minutes: ReadMinutes?
  /// Everything that needs attention, each with its place, in the order of the form.
  public let problems: [Problem]

  /// A reading; errors leave no minutes.
  public init(minutes: ReadMinutes?, problems: [Problem]) {
    let isRefused = problems.contains { $0.severity == .error }
    self.minutes = isRefused ? nil : minutes
    self.problems = problems
  }
}
