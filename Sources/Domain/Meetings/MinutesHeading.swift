/// The facts of a meeting that stand above its items (開催日・出席・欠席・進行・記録), with the notes.
public struct MinutesHeading: Hashable, Sendable {
  /// The day the meeting took place.
  public var heldOn: CalendarDay
  /// Who was there, by sign or post.
  public var present: [String]
  /// Who was not.
  public var absent: [String]
  /// Who led.
  public var chair: String
  /// Who wrote.
  public var recorder: String
  /// Text written outside the fields, kept as notes.
  public var notes: Confidential<String>

  /// The heading of a meeting.
  public init(
    heldOn: CalendarDay, present: [String], absent: [String], chair: String, recorder: String,
    notes: Confidential<String> = Confidential("")
  ) {
    self.heldOn = heldOn
    self.present = present
    self.absent = absent
    self.chair = chair
    self.recorder = recorder
    self.notes = notes
  }
}

/// What a correction changed in the heading (開催日・出席などの訂正).
public struct HeadingChange: Hashable, Sendable {
  /// The heading before.
  public let before: MinutesHeading
  /// The heading as it is now.
  public let after: MinutesHeading

  /// A change of the heading.
  public init(before: MinutesHeading, after: MinutesHeading) {
    self.before = before
    self.after = after
  }
}
