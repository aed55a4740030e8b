import Domain

/// The facts above the items of minutes.
struct MinutesHeadingPayload: Codable, Sendable {
  var heldOn: String
  var present: [String]
  var absent: [String]
  var chair: String
  var recorder: String
  var notes: String

  init(_ value: MinutesHeading) {
    heldOn = value.heldOn.iso
    present = value.present
    absent = value.absent
    chair = value.chair
    recorder = value.recorder
    notes = value.notes.sealed
  }

  func restored() throws -> MinutesHeading {
    MinutesHeading(
      heldOn: try CalendarDay(stored: heldOn), present: present, absent: absent, chair: chair,
      recorder: recorder, notes: Confidential(notes))
  }
}

/// What a correction changed in the heading.
struct HeadingChangePayload: Codable, Sendable {
  var before: MinutesHeadingPayload
  var after: MinutesHeadingPayload

  init(_ value: HeadingChange) {
    before = MinutesHeadingPayload(value.before)
    after = MinutesHeadingPayload(value.after)
  }

  func restored() throws -> HeadingChange {
    HeadingChange(before: try before.restored(), after: try after.restored())
  }
}
