import Documents
import Domain
import TestSupport
import Testing

struct QuotationTests {
  private func quoted(_ text: String, _ words: String...) -> String {
    let evidence = words.map { Evidence.quoting($0, in: Confidential(text)) }
    return Quotation(text: text, evidence: evidence).runs.map { run in
      if case .quoted(let words) = run { "_\(words.text)_" } else { run.words }
    }.joined()
  }

  @Test(arguments: [
    ("朝は元気。夜に消えたいと言う。今は寝た。", "消えたい", "「夜に_消えたい_と言う。」"),
    ("夜「もう無理。消えたい」と話す。", "消えたい", "『夜「もう無理。_消えたい_」と話す。』"),
    ("一行目\n夜に消えたい\n三行目", "消えたい", "「夜に_消えたい_」"),
    ("消えたい", "消えたい", "「_消えたい_」"), ("夜に。 消えたい 。", "消えたい", "「_消えたい_ 。」"),
  ])
  func `underlines evidence within its sentence`(text: String, words: String, wanted: String) {
    #expect(quoted(text, words) == wanted)
  }

  @Test func `shortens a very long sentence around the evidence`() {
    let long = String(repeating: "あ", count: 100)

    let text = quoted(long + "消えたい" + long, "消えたい")

    let sixty = String(repeating: "あ", count: 60)
    #expect(text == "「…\(sixty)_消えたい_\(sixty)…」")
  }

  @Test func `underlines all evidence of the sentence`() {
    #expect(quoted("夜も眠れず、消えたいと言う。", "眠れず", "消えたい") == "「夜も_眠れず_、_消えたい_と言う。」")
  }

  @Test func `quotes only the words when the record has changed`() {
    let evidence = Evidence(field: .note, range: 3..<7, text: "消えたい")

    let runs = Quotation(text: "書き直した記録。", evidence: [evidence]).runs

    #expect(runs.map(\.words).joined() == "「消えたい」")
  }

  @Test func `cuts no character apart`() {
    #expect(quoted("👨‍👩‍👧がいて𠮷野で消えたい。", "消えたい") == "「👨‍👩‍👧がいて𠮷野で_消えたい_。」")
  }
}
