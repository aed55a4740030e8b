import Domain
import Sharing
import TestSupport
import Testing

struct AnchorTests {
  private let form = FormExample.referring.text

  private func read(_ edit: (inout String) -> Void) -> MinutesReading {
    var text = form
    edit(&text)
    return MinutesReader.example.read(text)
  }

  @Test func `reports a lost mark`() {
    let reading = read { $0.replace(" <!-- teireikai:R8-06-1/owner -->", with: "") }

    #expect(reading.codes.contains("minutes.anchor.missing"))
    #expect(reading.problems.contains { $0.place == "R8-06-1「担当」" })
    #expect(reading.minutes == nil)
  }

  @Test func `reports a doubled field with both lines`() {
    let line = "- 担当： あ <!-- teireikai:R8-06-1/owner -->\n"

    let reading = read { $0.replace(line, with: line + line) }

    #expect(reading.codes.contains("minutes.anchor.repeated"))
    let place = reading.problems.first { $0.code == "minutes.anchor.repeated" }?.place
    #expect(place?.contains("行目・") == true)
    #expect(reading.minutes == nil)
  }

  @Test(arguments: [
    ("R8-06-1/owner -->", "R8-06-1/ownr -->", "minutes.anchor.unknown"),
    ("R8-06-1/owner -->", "R8-06-9/owner -->", "minutes.item.unknown"),
    ("R8-06-1/owner -->", "R8-06-1/owner", "minutes.anchor.unknown"),
    ("- 担当： ", "- 受け持ち： ", "minutes.label.missing"),
    ("支える\n<!-- /teireikai -->", "支える", "minutes.block.not-closed"),
    ("以上", "<!-- /teireikai -->\n以上", "minutes.block.stray-end"),
    ("base=ABCD-EFGH", "base=ABCD-EFGJ", "minutes.base.other-version"),
    ("minutes 2026-06", "minutes 2026-05", "minutes.base.other-month"),
    ("<!-- teireikai:minutes 2026-06 base=ABCD-EFGH -->", "", "minutes.base.missing"),
    ("minutes 2026-06", "minutes", "minutes.base.missing"),
  ])
  func `refuses a form whose marks are damaged`(from: String, to: String, code: String) throws {
    try #require(form.contains(from))

    let reading = read { $0.replace(from, with: to) }

    #expect(reading.codes.contains(code), "\(reading.codes)")
    #expect(reading.minutes == nil)
  }

  @Test func `reports two forms in one file`() {
    let reading = read { $0 += $0 }

    #expect(reading.codes.contains("minutes.base.repeated"))
  }

  @Test func `reports a lost item once`() throws {
    let start = try #require(form.firstRange(of: "\n## R8-06-1"))
    let end = try #require(form.firstRange(of: "\n以上"))

    let reading = read { $0.removeSubrange(start.lowerBound..<end.lowerBound) }

    #expect(reading.codes == ["minutes.item.missing"])
  }

  @Test func `reads the base code as people type it`() {
    #expect(read { $0.replace("base=ABCD-EFGH", with: "base=abcd-efgh") }.minutes != nil)
  }

  @Test func `refuses a file that is no form`() {
    #expect(MinutesReader.example.read("# 議事録\n\n決定なし").codes == ["minutes.form.none"])
    #expect(MinutesReader.example.read("").codes == ["minutes.form.none"])
  }

  @Test(arguments: [nil, MonthlyMeeting.example()])
  func `refuses minutes of a meeting without a frozen agenda`(meeting: MonthlyMeeting?) {
    let reading = MinutesReader.example.read(form, of: meeting)

    #expect(reading.codes == ["minutes.agenda.not-frozen"])
  }

  @Test func `finds the month of a form`() {
    #expect(MinutesReader.month(ofMarkdown: form) == "2026-06")
    #expect(MinutesReader.month(ofMarkdown: "議事録") == nil)
  }
}
