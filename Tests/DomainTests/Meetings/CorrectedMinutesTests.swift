import Domain
import TestSupport
import Testing

struct CorrectedMinutesTests {
  @Test func `lays corrections over the items that were finalised`() {
    let first = MinutesItem.example("R8-06-1", remaining: "なし")
    let second = MinutesItem.example("R8-06-2", caseFile: 2)
    let corrected = MinutesItem.example("R8-06-1", remaining: "母の都合を伺う")
    let minutes = Minutes.example(
      items: [first, second], corrections: [.example(before: [first], after: [corrected])])

    #expect(minutes.items == [first, second])
    #expect(minutes.itemsToday == [corrected, second])
  }

  @Test func `takes the heading from the last correction that changed it`() {
    var heading = Minutes.example().heading
    heading.absent = []
    let change = HeadingChange(before: Minutes.example().heading, after: heading)
    let first = Correction(
      number: 1, on: "2026-07-02", by: "こ", reason: "出席者", before: [], after: [],
      heading: change)

    let minutes = Minutes.example(corrections: [first, .example(2)])

    #expect(minutes.headingToday == heading)
    #expect(minutes.heading.absent == ["う"])
  }
}
