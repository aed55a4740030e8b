import Domain
import Testing

struct MeetingDayRuleTests {
  private let rule = MeetingDayRule.centre

  @Test(arguments: [
    ("2026-06", "2026-06-24"), ("2026-07", "2026-07-22"), ("2027-03", "2027-03-24"),
  ])
  func `meets on the fourth Wednesday`(iso: String, expected: String) throws {
    #expect(rule.day(in: try month(iso), openDays: .centre).iso == expected)
  }

  @Test(arguments: [("2026-09", "2026-09-24"), ("2022-11", "2022-11-24")])
  func `moves to the next open day when the centre is closed`(
    iso: String, expected: String
  ) throws {
    #expect(rule.day(in: try month(iso), openDays: .centre).iso == expected)
  }

  @Test func `finds the weekday in every month of two centuries`() throws {
    var month = try month("1900-01")

    while month.year < 2100 {
      let day = rule.regularDay(in: month)
      #expect(day.weekday == .wednesday && (22...28).contains(day.day) && month.contains(day))
      month = month.next
    }
  }

  @Test func `prints the rule`() {
    #expect(rule.printed == "毎月第4水曜日 16:15〜17:45")
  }

  @Test func `refuses a week not every month has`() {
    #expect(MeetingDayRule(ordinal: 5, weekday: .wednesday, hours: rule.hours) == nil)
    #expect(MeetingDayRule(ordinal: 0, weekday: .wednesday, hours: rule.hours) == nil)
  }
}
