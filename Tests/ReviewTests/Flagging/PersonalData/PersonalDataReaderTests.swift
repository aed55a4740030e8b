import BuiltInRules
import Domain
import Review
import Testing

struct PersonalDataReaderTests {
  @Test(
    arguments: PersonalDataCases.numbers + PersonalDataCases.people + PersonalDataCases.places)
  func `finds personal data`(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(
    arguments: PersonalDataCases.nicknames + PersonalDataCases.called + PersonalDataCases.shops
      + PersonalDataCases.whereabouts)
  func `finds it in the many ways people write`(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: PersonalDataCases.nothing + PersonalDataCases.ordinary)
  func `leaves ordinary words alone`(text: String) {
    #expect(read(text).isEmpty)
  }

  @Test func `finds the names the data folder holds wherever they stand`() {
    let known = KnownNames(["とらきち", "Ｋ工務"])

    #expect(read("トラキチも元気", known: known) == ["person トラキチ"])
    #expect(read("k工務を辞めた", known: known) == ["person k工務"])
  }

  @Test func `finds a name again where no title stands`() {
    let found = read("水谷さんから電話。返信は水谷まで", known: KnownNames())

    #expect(found == ["person 水谷", "person 水谷"])
  }

  @Test func `keeps places in the field's own text`() throws {
    let note = NoteText(
      receivedOn: .first, complaint: "相談", note: "昨日\n田中 さんと", response: "次の日")

    let finding = try #require(
      FlaggingEngine().read(note).personalData.first)

    #expect(finding.field == .note)
    #expect(finding.range == 3..<5)
  }

  private func read(_ text: String, known: KnownNames = KnownNames()) -> [String] {
    let note = NoteText(receivedOn: .first, note: text)
    return FlaggingEngine().knowing(known).read(note).personalData
      .map {
        "\($0.kind.rawValue) \($0.text.reveal(for: .reviewing))"
      }
  }
}
