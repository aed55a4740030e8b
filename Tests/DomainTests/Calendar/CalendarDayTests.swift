import Domain
import TestSupport
import Testing

struct CalendarDayTests {
  @Test func `counts every day from the first to the last without a gap`() {
    let numbers = everyDay.map(\.dayNumber)

    #expect(numbers == Array(CalendarDay.first.dayNumber...CalendarDay.last.dayNumber))
    #expect(everyDay == everyDay.sorted() && Set(everyDay).count == everyDay.count)
    #expect(everyDay.first == .first)
    #expect(everyDay.last == .last)
    #expect(everyDay.count == 121_237)
  }

  @Test func `follows each day with the next weekday`() throws {
    let wrong = zip(everyDay, everyDay.dropFirst()).filter { today, tomorrow in
      tomorrow.weekday.rawValue != today.weekday.rawValue % 7 + 1
    }

    #expect(try day("1868-01-25").weekday == .saturday)
    #expect(wrong.isEmpty)
  }

  @Test func `adds days and finds the distance back`() {
    var random = SeededGenerator(seed: 20_260_624)

    for _ in 0..<20_000 {
      let from = everyDay[Int.random(in: everyDay.indices, using: &random)]
      let to = everyDay[Int.random(in: everyDay.indices, using: &random)]

      let distance = from.days(until: to)
      if from.adding(days: distance) != to || (from < to) != (distance > 0) {
        Issue.record("\(from.iso) \(to.iso)")
      }
    }
  }

  @Test(arguments: [Int.max, 200_000, 121_237])
  func `stays within its range however many days are added`(days: Int) {
    #expect(CalendarDay.first.adding(days: days) == .last)
    #expect(CalendarDay.last.adding(days: -days) == .first)
    #expect(CalendarDay.last.adding(days: .min) == .first)
  }

  @Test func `keeps months within their range however many are added`() throws {
    let june = try month("2026-06")

    #expect(june.adding(months: .max).iso == "2199-12")
    #expect(june.adding(months: .min).iso == "1869-01")
    #expect(june.adding(months: -6).iso == "2025-12")
  }

  @Test func `refuses days no calendar has`() {
    let impossible = [(2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1)]

    for (year, month, day) in impossible {
      #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDay(year: 1868, month: 1, day: 24) == nil)
    #expect(CalendarDay(year: 2200, month: 1, day: 1) == nil)
  }
}
