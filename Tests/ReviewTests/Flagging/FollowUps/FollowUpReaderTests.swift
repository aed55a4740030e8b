import BuiltInRules
import Domain
import Review
import Testing

struct FollowUpReaderTests {
  @Test(arguments: PromiseCases.promised)
  func `reads what the centre promises`(response: String, expected: [String]) throws {
    let found = try read(response)

    #expect(found.map { "\($0.kind.rawValue) \($0.due?.iso ?? "-")" } == expected)
  }

  @Test(arguments: PromiseCases.nothing)
  func `finds no promise in what is done, advised or another's`(response: String) throws {
    let found = try read(response)

    #expect(found.isEmpty)
  }

  @Test(
    arguments: WrittenPromises.calls + WrittenPromises.answers + WrittenPromises.two
      + WrittenDeeds.sent + WrittenDeeds.checks + WrittenDeeds.contacts)
  func `reads promises in many hands`(
    caller: Relation, response: String, expected: [String]
  ) throws {
    let found = try read(response, caller: caller)

    #expect(found.map { "\($0.kind.rawValue) \($0.due?.iso ?? "-")" } == expected)
  }

  @Test(arguments: WrittenLookAlikes.done)
  func `finds no promise in what only looks like one`(caller: Relation, response: String) throws {
    let found = try read(response, caller: caller)

    #expect(found.isEmpty)
  }

  @Test func `takes わかり次第 in the next sentence for the same answer`() throws {
    let found = try read("空きがあるか調べておく。わかり次第、来週水曜にお知らせする。")

    #expect(found.map(\.kind) == [.answer])
    #expect(found.first?.due?.iso == "2026-06-24")
  }

  @Test(arguments: [
    "面接の3日後に電話する。", "受診から1週間後に電話する。", "退院後2週間で電話する。", "受診の翌日に電話する。",
    "6月25日の受診のあと電話する。", "7月3日を過ぎたら電話する。",
  ])
  func `leaves open a day counted from something else`(response: String) throws {
    let found = try read(response)

    #expect(found.map(\.kind) == [.callback])
    #expect(found.first?.due == nil)
  }

  @Test func `reads what the centre said in quotation marks, not what the caller said`() throws {
    let ours = try read("「来週水曜に電話しますね」と伝えた。")
    let theirs = try read("「来週水曜に電話しますね」と母。")

    #expect(ours.map(\.kind) == [.callback])
    #expect(theirs.isEmpty)
  }

  @Test func `quotes the clause that promises`() throws {
    let text = "傾聴した。　資料の件を説明し、来週の\n水曜にお電話する約束。"

    let finding = try #require(try read(text).first)

    #expect(finding.evidence.text.reveal(for: .reviewing) == "来週の\n水曜にお電話する")
    #expect(finding.evidence.field == .response)
  }

  @Test func `warns when weekday and date contradict`() throws {
    let finding = try #require(try read("6/26(木)15時にこちらから電話する。").first)

    #expect(finding.due?.iso == "2026-06-26")
    #expect(finding.warning?.contains("金曜日です") == true)
  }

  @Test func `reads the note only where nothing stands under what was done`() throws {
    let day = try #require(CalendarDay(iso: "2026-06-18"))
    let text = "元気とのこと。来週こちらから電話する約束。"
    let alone = NoteText(receivedOn: day, note: text, response: " ")
    let both = NoteText(receivedOn: day, note: text, response: "傾聴。")

    let found = [alone, both].map {
      FlaggingEngine().followUps.followUps(in: FoldedText($0), of: $0)
    }

    #expect(found.map(\.count) == [1, 0])
    #expect(found[0].first?.evidence.field == .note)
  }

  @Test func `takes the caller for the one rung up`() throws {
    let asSister = try read("妹へ来週電話する。", caller: .youngerSister)
    let asMother = try read("妹へ来週電話する。", caller: .mother)

    #expect(asSister.map(\.kind) == [.callback])
    #expect(asMother.map(\.kind) == [.contact])
  }

  @Test func `takes a colleague who called for the one rung up`() throws {
    let asColleague = try read("来週の水曜に保健師へ電話し、その後を聞く。", caller: .supporter)
    let asMother = try read("来週の水曜に保健師へ電話し、その後を聞く。", caller: .mother)

    #expect(asColleague.map(\.kind) == [.callback])
    #expect(asMother.map(\.kind) == [.contact])
  }

  private func read(_ response: String, caller: Relation = .mother) throws -> [FollowUpFinding] {
    let day = try #require(CalendarDay(iso: "2026-06-18"))
    let note = NoteText(receivedOn: day, caller: caller, response: response)
    return FlaggingEngine().followUps.followUps(in: FoldedText(note), of: note)
  }
}
