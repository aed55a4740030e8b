import Domain

/// Final minutes with their corrections.
struct MinutesPayload: Codable, Sendable {
  var month: String
  var heldOn: String
  var present: [String]
  var absent: [String]
  var chair: String
  var recorder: String
  var items: [MinutesItemPayload]
  /// Nothing in minutes finalised before homework was reported in them.
  var homework: [HomeworkReportPayload]?
  var notes: String
  var checkCode: String
  var finalisedOn: String
  var corrections: [CorrectionPayload]

  init(_ value: Minutes) {
    month = value.month.iso
    heldOn = value.heldOn.iso
    present = value.present
    absent = value.absent
    chair = value.chair
    recorder = value.recorder
    items = value.items.map(MinutesItemPayload.init)
    homework = value.homework.isEmpty ? nil : value.homework.map(HomeworkReportPayload.init)
    notes = value.notes.sealed
    checkCode = value.checkCode
    finalisedOn = value.finalisedOn.iso
    corrections = value.corrections.map(CorrectionPayload.init)
  }

  func restored() throws -> Minutes {
    Minutes(
      month: try Month(stored: month), heldOn: try CalendarDay(stored: heldOn), present: present,
      absent: absent, chair: chair, recorder: recorder,
      items: try items.map { try $0.restored() },
      homework: try (homework ?? []).map { try $0.restored() }, notes: Confidential(notes),
      checkCode: checkCode, finalisedOn: try CalendarDay(stored: finalisedOn),
      corrections: try corrections.map { try $0.restored() })
  }
}

/// What minutes say about one item.
struct MinutesItemPayload: Codable, Sendable {
  var number: ItemNumberPayload
  var caseFile: Int
  var points: String
  var decision: DecisionPayload?
  var remaining: String

  init(_ value: MinutesItem) {
    number = ItemNumberPayload(value.number)
    caseFile = value.caseFile.number
    points = value.points.sealed
    decision = value.decision.map(DecisionPayload.init)
    remaining = value.remaining.sealed
  }

  func restored() throws -> MinutesItem {
    MinutesItem(
      number: try number.restored(), caseFile: try Identifier(stored: caseFile),
      points: Confidential(points), decision: try decision?.restored(),
      remaining: Confidential(remaining))
  }
}

/// A numbered correction of final minutes.
struct CorrectionPayload: Codable, Sendable {
  var number: Int
  var on: String
  var by: String
  var reason: String
  var before: [MinutesItemPayload]
  var after: [MinutesItemPayload]
  var heading: HeadingChangePayload?

  init(_ value: Correction) {
    number = value.number
    on = value.on.iso
    by = value.by.text
    reason = value.reason.sealed
    before = value.before.map(MinutesItemPayload.init)
    after = value.after.map(MinutesItemPayload.init)
    heading = value.heading.map(HeadingChangePayload.init)
  }

  func restored() throws -> Correction {
    Correction(
      number: number, on: try CalendarDay(stored: on), by: try SupporterCode(stored: by),
      reason: Confidential(reason), before: try before.map { try $0.restored() },
      after: try after.map { try $0.restored() }, heading: try heading?.restored())
  }
}
