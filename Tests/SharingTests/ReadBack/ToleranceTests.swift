import Domain
import Sharing
import TestSupport
import Testing

struct ToleranceTests {
  private let form = FormExample.referring.text
  private let wanted = MinutesReader.example.read(FormExample.referring.text)

  @Test func `reads a decision with everything beside it`() throws {
    let item = try #require(wanted.item)

    let decision = try #require(item.decision)
    #expect(wanted.problems.isEmpty)
    #expect(decision.kind == .refer && decision.agency == 1 && decision.owner == "あ")
    #expect(decision.due == .day("2026-07-08") && decision.decidedOn == "2026-06-24")
    #expect(decision.consent == ReferralConsent(caller: .verbal, person: .unconfirmed))
    #expect(item.points == "母の疲れが大きい。\nまず母を支える")
    #expect(wanted.minutes?.heading.present == ["こ", "あ", "い"])
    #expect(wanted.minutes?.heading.notes == "")
  }

  @Test(arguments: [
    ("\n", "\r\n"), ("\n", "\r"), ("\n- ", "\n* "), ("\n- ", "\n+   "), ("： ", ": "), ("： ", "："),
    ("： ", " ： "), (" <!-- ", "   <!--"), (" -->", "-->"), ("- 担当： ", "担当："),
    ("- 担当： ", "- **担当：** "), ("- 担当： ", "- **担当**： "), ("- [ ]", "- □"), ("- [ ]", "□"),
    ("- [x] ", "- ☑"), ("- [x]", "- [X]"), ("- [x]", "* [✓]"), ("- [x]", "■"), ("- [x]", "- ［ｘ］"),
    ("- [x]", "- \\[x\\]"), ("- [ ]", "- \\[ \\]"), ("- [x]", "☒"), ("- [x]", "- [レ]"),
    ("- [ ]", "- []"), ("- [ ]", "- [　]"), ("**要点**", "要点"), ("\n\n", "\n\n\n\n"),
    ("同意（相談者）", "同意(相談者)"), ("あ <!--", "\n  あ\n  <!--"), ("口頭 <!--", "口頭\n<!--"),
    ("みなと保健所 精神保健相談", "みなと保健所\n  精神保健相談"), ("みなと保健所 精神", "みなと保健所精神"),
    ("取扱注意\n\n", "取扱\n注意\n\n"), ("\n## R8", "\n### R8"), ("R8-06-1/owner", " R8-06-1/\nowner"),
  ])
  func `reads the same after an editor's changes`(from: String, to: String) throws {
    let edited = form.replacing(from, with: to)
    try #require(edited != form)

    let reading = MinutesReader.example.read(edited)

    #expect(reading.problems.isEmpty, "\(reading.codes)")
    #expect(reading.minutes == wanted.minutes)
  }

  @Test func `reads a form with a byte order mark`() {
    #expect(MinutesReader.example.read("\u{FEFF}" + form).minutes == wanted.minutes)
  }

  @Test func `takes what was typed behind a mark`() {
    var blank = FormExample.referring
    blank["R8-06-1", .owner] = ""
    let edited = blank.text.replacing("R8-06-1/owner -->", with: "R8-06-1/owner --> あ")

    let reading = MinutesReader.example.read(edited)

    #expect(reading.minutes == wanted.minutes)
  }

  @Test func `takes indented lines below a mark as part of the field`() {
    let edited = form.replacing("R8-06-1/content -->", with: "R8-06-1/content -->\n  次に母と話す")

    let reading = MinutesReader.example.read(edited)

    #expect(reading.item?.decision?.content == "母に案内し、同意を得てつなぐ\n次に母と話す")
  }

  @Test func `keeps text outside the fields as notes`() {
    let edited = form.replacing("\n以上", with: "\n> 次回は茶話会の相談もする。\n\n部屋は別に取る\n\n以上")

    let reading = MinutesReader.example.read(edited)

    #expect(reading.problems.isEmpty)
    #expect(reading.minutes?.heading.notes == "> 次回は茶話会の相談もする。\n部屋は別に取る")
  }

  @Test func `takes no tick as no decision`() {
    let reading = MinutesReader.example.read(FormExample().text)

    #expect(reading.problems.isEmpty)
    #expect(reading.item?.decision == nil && reading.minutes != nil)
  }
}
