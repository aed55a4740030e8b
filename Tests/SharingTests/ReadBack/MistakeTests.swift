import Domain
import Sharing
import TestSupport
import Testing

struct MistakeTests {
  private let form = FormExample.referring.text
  private let lines = FormExample.referring.text.split(
    separator: "\n", omittingEmptySubsequences: false)

  /// The line of the form on which these words stand, from 1.
  private func line(of words: String) throws -> Int {
    try #require(lines.firstIndex { $0.contains(words) }) + 1
  }

  @Test(arguments: [
    ("みなと保健所 精神保健相談", "みなと保険所", "minutes.agency.unknown", MinutesField.agency),
    ("令和8年7月8日（水）", "令和8年6月31日", "minutes.due.day.impossible", .due),
    ("令和8年7月8日（水）", "7/8（木）", "minutes.due.weekday-differs", .due),
    ("令和8年7月8日（水）", "7月上旬", "minutes.due.day.vague", .due),
    ("令和8年7月8日（水）", "なるべく早く", "minutes.due.day.notADay", .due),
    ("令和8年7月8日（水）", "5/30", "minutes.due.year-unclear", .due),
    ("令和8年7月8日（水）", "7/8 15:00", "minutes.due.time", .due),
    ("担当： あ", "担当： あ・い", "minutes.owner.several", .owner),
    ("担当： あ", "担当： ", "minutes.decision.ownerMissing", .owner),
    ("みなと保健所 精神保健相談", "", "minutes.decision.agencyMissing", .agency),
    ("： 口頭", "： 同意あり", "minutes.consent.unknown", .callerConsent),
    ("- [ ] 保留", "- [x] 保留", "minutes.decision.two-boxes", .decision),
    ("- [x] リファーする", "- [×] リファーする", "minutes.decision.box-unclear", .decision),
    ("- [x] リファーする", "- [x] リファーします", "minutes.decision.unknown-choice", .decision),
    ("転帰： ", "転帰： おわり", "minutes.closure.unknown", .closure),
  ])
  func `places a mistake by line and field`(
    from: String, to: String, code: String, field: MinutesField
  ) throws {
    let edited = form.replacing(from, with: to)
    try #require(edited != form)

    let reading = MinutesReader.example.read(edited)

    #expect(reading.codes == [code])
    #expect(reading.minutes == nil)
    let line = try line(of: "R8-06-1/\(field.rawValue) ")
    #expect(reading.problems.first?.place == "\(line)行目 R8-06-1「\(field.label)」")
  }

  @Test(arguments: [
    ("令和8年7月8日（水）", "令和8年6月10日", "minutes.due.past"),
    ("令和8年7月8日（水）", "", "minutes.due.missing"),
    ("担当： あ", "担当： お", "minutes.owner.unknown"),
    ("転帰： ", "転帰： 要件終了", "minutes.closure.unused"),
    ("令和8年6月24日（水）", "令和8年9月24日（木）", "minutes.heldOn.far"),
    ("出席： こ、あ、い", "出席： ", "minutes.present.empty"),
    ("- [ ] 保留", "- [ ] 保留\n来月も考える", "minutes.decision.loose-text"),
    ("まず母を支える", "電話 059-000-0000", "minutes.personal-data.phone"),
    ("母に案内し", "inko@example.jp に案内し", "minutes.personal-data.email"),
  ])
  func `warns and goes on`(from: String, to: String, code: String) throws {
    let edited = form.replacing(from, with: to)
    try #require(edited != form)

    let reading = MinutesReader.example.read(edited)

    #expect(reading.codes.contains(code))
    #expect(reading.problems.allSatisfy { $0.severity == .warning })
    #expect(reading.minutes != nil)
  }

  @Test func `says each thing a decision lacks`() {
    let form = FormExample(.close, [.owner: "あ"])

    let reading = MinutesReader.example.read(form.text)

    #expect(
      reading.codes == ["minutes.decision.reasonMissing", "minutes.decision.closureMissing"])
  }

  @Test(arguments: [DecisionKind.hold, .notRefer])
  func `wants a reason for not acting`(kind: DecisionKind) {
    let without = MinutesReader.example.read(FormExample(kind).text)
    let with = MinutesReader.example.read(FormExample(kind, [.reason: "本人の意向を待つ"]).text)

    #expect(without.codes == ["minutes.decision.reasonMissing"])
    #expect(with.item?.decision?.kind == kind)
  }

  @Test func `suggests the nearest agencies and never picks one`() {
    let edited = form.replacing("みなと保健所 精神保健相談", with: "みなと保健")

    let reading = MinutesReader.example.read(edited)

    #expect(reading.problems.first?.suggestion.contains("「みなと保健所 精神保健相談」") == true)
    #expect(reading.minutes == nil)
  }

  @Test func `asks which of two agencies with one name is meant`() {
    let reader = MinutesReader(agencies: [
      .example(1, aliases: ["保健所"]), .example(2, name: "やまて保健所", aliases: ["保健所"]),
    ])
    let named = form.replacing("みなと保健所 精神保健相談", with: "保健所")

    #expect(reader.read(named).codes == ["minutes.agency.ambiguous"])
    let numbered = named.replacing("： 保健所", with: "： 保健所（A-0002）")
    #expect(reader.read(numbered).item?.decision?.agency == 2)
  }

  @Test func `keeps what was filled in without a tick and asks`() {
    let reading = MinutesReader.example.read(
      form.replacing("- [x] リファーする", with: "- [ ] リファーする"))

    #expect(reading.codes == ["minutes.decision.filled-without-box"])
    #expect(reading.item?.decision == nil)
    let notes = reading.minutes?.heading.notes.reveal(for: .display) ?? ""
    #expect(notes.contains("R8-06-1 担当: あ") && notes.contains("R8-06-1 内容: 母に案内し"))
  }

  @Test func `reports all mistakes at once and without what was written`() {
    let edited = form.replacing("担当： あ", with: "担当： あ・い")
      .replacing("令和8年7月8日（水）", with: "13月1日").replacing("： 口頭", with: "： たぶん")

    let reading = MinutesReader.example.read(edited)

    #expect(
      reading.codes == [
        "minutes.owner.several", "minutes.due.day.impossible", "minutes.consent.unknown",
      ])
    #expect(!reading.problems.contains { "\($0)".contains("たぶん") })
  }
}
