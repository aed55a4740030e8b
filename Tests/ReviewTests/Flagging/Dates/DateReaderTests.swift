import Domain
import Review
import Testing

/// Every expression is read as of Thursday, 18 June 2026, unless the case says otherwise.
struct DateReaderTests {
  @Test(arguments: DateCases.plain + DateCases.weeks + DateCases.months + DateCases.written)
  func `resolves a phrase`(phrase: String, expected: String?) {
    let mentions = read(phrase + "電話する", on: "2026-06-18")

    #expect(mentions.first?.day?.iso == expected)
  }

  @Test(arguments: DateCases.vague)
  func `leaves open what names no day`(phrase: String) {
    let mentions = read(phrase + "電話する", on: "2026-06-18")

    #expect(mentions.allSatisfy { $0.day == nil })
  }

  @Test(arguments: DateCases.elsewhere)
  func `counts from the day of the call`(day: String, phrase: String, expected: String?) {
    let mentions = read(phrase + "電話する", on: day)

    #expect(mentions.first?.day?.iso == expected)
  }

  @Test(arguments: ["6/26(木)", "6月26日（木）に", "令和8年6月26日(木曜日)", "明日（木）", "6月26日木曜", "6/26の木曜"])
  func `warns when weekday and date contradict`(phrase: String) throws {
    let mention = try #require(read(phrase, on: "2026-06-18").first)

    #expect(mention.warning?.contains("金曜日です") == true)
  }

  @Test(arguments: ["6/26(金)", "6月26日（金）に", "明日（金）", "来週の金曜"])
  func `is content when weekday and date agree`(phrase: String) throws {
    let mention = try #require(read(phrase, on: "2026-06-18").first)

    #expect(mention.warning == nil)
    #expect(mention.day != nil)
  }

  @Test func `quotes the words of the date alone`() throws {
    let text = "包括へは　来週の 水曜までに連絡"
    let folded = FoldedText(text)
    let day = try #require(CalendarDay(iso: "2026-06-18"))

    let mention = try #require(
      DateReader().mentions(in: folded.classes, folded.classes.indices, receivedOn: day).first)

    #expect(folded.original(mention.units) == 5..<11)
  }

  @Test func `counts by the open days it is given`() throws {
    let day = try #require(CalendarDay(iso: "2026-06-18"))
    let mondays = try #require(
      OpenDays(weekdays: [.monday], hours: OpenDays.centre.hours))
    let folded = FoldedText("次の開所日")

    let mentions = DateReader(openDays: mondays)
      .mentions(in: folded.classes, folded.classes.indices, receivedOn: day)

    #expect(mentions.map(\.day?.iso) == ["2026-06-22"])
  }

  private func read(_ text: String, on iso: String) -> [DateMention] {
    let folded = FoldedText(text)
    guard let day = CalendarDay(iso: iso) else { return [] }
    return DateReader().mentions(in: folded.classes, folded.classes.indices, receivedOn: day)
  }
}
