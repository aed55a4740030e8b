/// The final minutes of a meeting (議事録).
public struct Minutes: Hashable, Sendable {
  /// The month of the meeting.
  public let month: Month
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
  /// What was said and decided, item by item, in the order of the agenda.
  public var items: [MinutesItem]
  /// What the meeting heard of earlier homework, as far as something ended.
  public var homework: [HomeworkReport]
  /// Text written outside the fields, kept as notes.
  public var notes: Confidential<String>
  /// The check code over everything above.
  public var checkCode: String
  /// The day the minutes became final.
  public var finalisedOn: CalendarDay
  /// 訂正: later corrections, numbered from 1.
  public var corrections: [Correction]

  /// Minutes as finalised.
  public init(
    month: Month, heldOn: CalendarDay, present: [String], absent: [String], chair: String,
    recorder: String, items: [MinutesItem], homework: [HomeworkReport] = [],
    notes: Confidential<String>, checkCode: String, finalisedOn: CalendarDay,
    corrections: [Correction] = []
  ) {
    self.month = month
    self.heldOn = heldOn
    self.present = present
    self.absent = absent
    self.chair = chair
    self.recorder = recorder
    self.items = items
    self.homework = homework
    self.notes = notes
    self.checkCode = checkCode
    self.finalisedOn = finalisedOn
    self.corrections = corrections
  }
}

/// What the minutes say about one item.
public struct MinutesItem: Hashable, Sendable {
  /// The item's number.
  public let number: ItemNumber
  /// The case.
  public let caseFile: Identifier<CaseFile>
  /// The points of the discussion (要点).
  public var points: Confidential<String>
  /// 決定; nothing when the meeting took none, and the item returns.
  public var decision: Decision?
  /// What is left to do (残された課題).
  public var remaining: Confidential<String>

  /// An item of the minutes.
  public init(
    number: ItemNumber, caseFile: Identifier<CaseFile>, points: Confidential<String>,
    decision: Decision?, remaining: Confidential<String>
  ) {
    self.number = number
    self.caseFile = caseFile
    self.points = points
    self.decision = decision
    self.remaining = remaining
  }
}

/// A numbered correction of final minutes (訂正): who, why, before, after.
public struct Correction: Hashable, Sendable {
  /// 1 for the first.
  public let number: Int
  /// The day.
  public let on: CalendarDay
  /// Who corrected.
  public let by: SupporterCode
  /// Why.
  public let reason: Confidential<String>
  /// The items as they were before.
  public let before: [MinutesItem]
  /// The items as they are now.
  public let after: [MinutesItem]
  /// The heading and the notes before and after, when they changed too.
  public let heading: HeadingChange?

  /// A correction.
  public init(
    number: Int, on day: CalendarDay, by person: SupporterCode, reason: Confidential<String>,
    before: [MinutesItem], after: [MinutesItem], heading: HeadingChange? = nil
  ) {
    self.number = number
    self.on = day
    self.by = person
    self.reason = reason
    self.before = before
    self.after = after
    self.heading = heading
  }
}
