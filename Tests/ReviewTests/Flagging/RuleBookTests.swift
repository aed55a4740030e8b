import BuiltInRules
import Domain
import Review
import Testing
import Yams

struct RuleBookTests {
  private static let minimal = """
    topic: t
    rules:
      - id: crisis.x
        rev: 1
        title: t
        category: crisis
        points: 3
        explain: e
        terms:
          - 死に(たい|たく)
    """

  @Test func `reads a rule`() throws {
    let book = try RuleBook(files: [("a.yaml", Self.minimal)])

    #expect(book.rules.map(\.id) == [RuleID(name: "crisis.x", revision: 1)])
  }

  @Test(arguments: [
    ("category: crisis", "category: nothing", "a.yaml 6行目"),
    ("title: t", "titel: t", "a.yaml 5行目"), ("points: 3", "points: many", "a.yaml 7行目"),
    ("死に(たい|たく)", "死に(たい", "a.yaml 10行目"), ("死に(たい|たく)", "死", "a.yaml 10行目"),
    ("rev: 1", "rev: {a: 1}", "a.yaml 4行目"),
  ])
  func `refuses a malformed file with its line`(good: String, bad: String, place: String) {
    let text = Self.minimal
      .split(separator: good, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: bad)

    let refusal = #expect(throws: RuleBook.Unreadable.self) {
      try RuleBook(files: [("a.yaml", text)])
    }

    #expect(refusal?.problems.contains { $0.place == place } == true)
  }

  @Test(arguments: RuleBook.builtInFiles.filter { RuleBook.holdsRules($0) })
  func `reads every rule file as a whole YAML reader does`(name: String, text: String) throws {
    let ours = try RuleYAML.read(text)

    let theirs = try #require(try Yams.compose(yaml: text))

    #expect(plain(ours) == plain(theirs), "\(name)")
  }

  private func plain(_ node: RuleNode) -> String {
    if let text = node.text { return text }
    if let members = node.members { return "[\(members.map(plain).joined(separator: ","))]" }
    let entries = node.entries ?? []
    return "{\(entries.map { "\($0.key):\(plain($0.value))" }.joined(separator: ","))}"
  }

  private func plain(_ node: Yams.Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string
    case .sequence(let members): "[\(members.map(plain).joined(separator: ","))]"
    case .mapping(let pairs):
      "{\(pairs.map { "\($0.key.string ?? ""):\(plain($0.value))" }.joined(separator: ","))}"
    case .alias: "alias"
    }
  }

  @Test func `refuses more ways of saying things than there is room for`() {
    let kanji = (0..<9000).map { String(UnicodeScalar(UInt16(0x4E00 + $0)) ?? "一") }
    let lines = kanji.map { "      - \($0)(一|二|三|四|五|六|七)(人|日)" }.joined(separator: "\n")
    let text = Self.minimal.replacing("      - 死に(たい|たく)", with: lines)

    let refusal = #expect(throws: RuleBook.Unreadable.self) {
      try RuleBook(files: [("a.yaml", text)])
    }

    #expect(refusal?.problems.map(\.code) == ["rules.crowded"])
  }

  @Test func `takes nearly as many as there is room for, beside those built in`() throws {
    let kanji = (0..<8000).map { String(UnicodeScalar(UInt16(0x4E00 + $0)) ?? "一") }
    let lines = kanji.map { "      - \($0)(一|二)日" }.joined(separator: "\n")
    let text = Self.minimal.replacing("      - 死に(たい|たく)", with: lines)

    let engine = try FlaggingEngine(files: RuleBook.builtInFiles + [("zz.yaml", text)])
    let seen = engine.sightings(in: NoteText(receivedOn: .first, note: "憂二日と言う"))

    #expect(seen.map(\.words) == ["憂二日"])
  }

  @Test func `refuses spellings without end that all begin alike`() {
    let eight = "(一|二|三|四|五|六|七|八)"
    let lines = (0..<120).map { "      - 死にたいと\($0)日\(eight)\(eight)\(eight)\(eight)" }
    let text = Self.minimal.replacing(
      "      - 死に(たい|たく)", with: lines.joined(separator: "\n"))

    let refusal = #expect(throws: RuleBook.Unreadable.self) {
      try RuleBook(files: [("a.yaml", text)])
    }

    #expect(refusal?.problems.map(\.code) == ["rules.crowded"])
  }
}
