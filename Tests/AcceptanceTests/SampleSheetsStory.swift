import Foundation
import TestProgram
import Testing

/// The centre's sheet comes in three shapes and always gives the same consultations.
@Suite struct SampleSheetsStory {
  @Test(arguments: ["soudan_utf8.csv", "soudan_cp932.csv", "soudan_book.xlsx"])
  func `imports every row of a sheet with every field`(_ sheet: String) async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()

    try await office.step("import", Self.fixture(sheet))
    let imported = try await consultations(in: office)

    let expected = try rows(ofFile: Self.fixture("expected.json"))
    let isCP932 = sheet.contains("cp932")
    #expect(imported.count == 350)
    #expect(sorted(imported, asCP932: isCP932) == sorted(expected, asCP932: isCP932))
  }

  @Test func `changes nothing when the same sheet comes again`() async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    try await office.step("import", Self.fixture("soudan_utf8.csv"))
    let before = try await office.step("audit", "--count", "1")

    try await office.step("import", Self.fixture("soudan_utf8.csv"))

    #expect(try await office.step("audit", "--count", "1") == before)
  }

  private static let fields = [
    "number", "date", "time", "minutes", "contact", "caller", "callerAge", "personAge",
    "personGender", "municipality", "complaint", "note", "response",
  ]

  private static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("ImportingTests/Fixtures/\(name)").path
  }

  /// What is left of a text in CP932, where Excel writes "?" for what it cannot hold.
  private static func asCP932(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        let text = String(scalar)
        // The wave dash and the full-width tilde are one character in CP932.
        if text == "〜" { return "～" }
        return text.data(using: .shiftJIS) == nil ? "?" : text
      }.joined())
  }

  private func consultations(in office: Office) async throws -> [[String: String]] {
    try rows(of: Data(await office.step("consultations", "--json").utf8))
  }

  private func rows(ofFile path: String) throws -> [[String: String]] {
    try rows(of: try #require(FileManager.default.contents(atPath: path)))
  }

  private func rows(of data: Data) throws -> [[String: String]] {
    let array = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return array.map { row in
      Dictionary(
        uniqueKeysWithValues: Self.fields.map { ($0, row[$0].map { "\($0)" } ?? "なし") })
    }
  }

  /// Line breaks inside cells do not count; every program writes its own.
  private func sorted(_ rows: [[String: String]], asCP932: Bool) -> [String] {
    rows.map { row in
      let cells = Self.fields.map { field -> String in
        let text = (row[field] ?? "").filter { !$0.isNewline }
        return asCP932 ? Self.asCP932(text) : text
      }
      return cells.joined(separator: "|")
    }
    .sorted()
  }
}
