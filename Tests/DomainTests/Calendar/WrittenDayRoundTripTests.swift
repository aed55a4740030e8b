import Domain
import TestSupport
import Testing

struct WrittenDayRoundTripTests {
  private static let sampled = everyDay.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)
  private static let boundaries = Era.allCases.flatMap { [$0.firstDay, $0.lastDay] }

  @Test func `reads back every printed form`() throws {
    for day in Self.sampled + Self.boundaries {
      let printed = [
        day.wareki, day.warekiWithWeekday, day.warekiDense, day.seireki, day.seirekiWithWeekday,
        day.iso,
      ]
      let wrong = try printed.filter { text in
        let written = try WrittenDay(text)
        return written.day != day || written.weekdayDoubt != nil || written.time != nil
      }
      if !wrong.isEmpty { Issue.record("\(wrong)") }
    }
  }

  @Test func `reads back every weekday that is wrong as a doubt`() throws {
    for day in Self.sampled.prefix(700) {
      for weekday in Weekday.allCases {
        let written = try WrittenDay("\(day.wareki)（\(weekday.shortName)）")
        #expect((written.weekdayDoubt == nil) == (weekday == day.weekday))
      }
    }
  }

  @Test func `reads back every month and fiscal year`() throws {
    var month = try month("1869-01")
    while month.year < 2199 {
      let texts = [month.wareki, month.warekiDense, month.code, month.seireki, month.iso]
      let year = FiscalYear(of: month)
      if texts.contains(where: { Month(written: $0) != month }) { Issue.record("\(month)") }
      if FiscalYear(written: year.wareki) != year { Issue.record("\(year)") }
      if FiscalYear(written: year.code) != year { Issue.record("\(year)") }
      month = month.next
    }
  }

  @Test func `survives any mixture of characters`() {
    let pieces = [
      "令和", "R", "平成", "元", "7", "12", "2025", "〇", "十", "二", "年", "月", "日", "/", ".", "-", "〜",
      "(", "木", ")", "午後", "時", "半", ":", "分", " ", "　", "㋿", "頃", "約", "間", "\u{FE0F}", "é", "😀",
    ]
    var random = SeededGenerator(seed: 475)
    var understood = 0

    for _ in 0..<60_000 {
      var text = Array(everyDay[Int.random(in: everyDay.indices, using: &random)].warekiWithWeekday)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 0...3, using: &random))
        text.replaceSubrange(
          place..<end, with: pieces[Int.random(in: pieces.indices, using: &random)])
      }
      if (try? WrittenDay(String(text))) != nil { understood += 1 }
      _ = try? TimeOfDay(written: String(text.suffix(6)))
      _ = try? WrittenDuration(String(text.prefix(6)))
      _ = Month(written: String(text.prefix(6)))
    }

    #expect(understood > 1_000)
  }
}
