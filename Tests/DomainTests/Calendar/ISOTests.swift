import Domain
import Testing

struct ISOTests {
  @Test func `reads back every day, month and minute`() {
    let wrongDays = everyDay.filter { CalendarDay(iso: $0.iso) != $0 }
    let months = Set(everyDay.filter { $0.year > 1868 }.map(Month.init(of:)))
    let times = (0..<1440).compactMap { TimeOfDay(hour: $0 / 60, minute: $0 % 60) }

    #expect(wrongDays.isEmpty)
    #expect(months.allSatisfy { Month(iso: $0.iso) == $0 })
    #expect(times.count == 1440 && times.allSatisfy { TimeOfDay(iso: $0.iso) == $0 })
  }

  @Test(arguments: [
    "", "2026-6-24", "2026/06/24", "2026-06-24 ", "+026-06-24", "2026-02-30", "２０２６-06-24",
    "2026-06-2a", "20260624", "2026-06",
  ])
  func `refuses every other way of writing a day`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `refuses every other way of writing a month or a time`() {
    #expect(["2026-13", "2026-6", "2026/06", "-026-06", ""].allSatisfy { Month(iso: $0) == nil })
    #expect(
      ["24:00", "9:05", "13:60", "13-05", "1305", ""].allSatisfy { TimeOfDay(iso: $0) == nil })
  }

  @Test func `reads a part of a longer text`() {
    #expect(CalendarDay(iso: "on 2026-06-24".suffix(10))?.day == 24)
  }
}
