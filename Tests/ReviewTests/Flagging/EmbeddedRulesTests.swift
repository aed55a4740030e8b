import BuiltInRules
import Domain
import Review
import Testing

struct EmbeddedRulesTests {
  @Test func `embeds the rules that the files say`() throws {
    let read = try RuleBook(files: RuleBook.builtInFiles)

    let builtIn = RuleBook.builtIn

    #expect(read.digest == builtIn.digest)
    #expect(read.rules.map(\.id) == builtIn.rules.map(\.id))
    #expect(read.rules.map(\.terms) == builtIn.rules.map(\.terms))
  }

  @Test func `carries the tables that the files make`() throws {
    let made = try FlaggingEngine(files: RuleBook.builtInFiles)
    let ready = FlaggingEngine()

    #expect(made.rulesDigest == ready.rulesDigest)
    let isSame = ReadyTables.text(of: made) == ReadyTables.text(of: ready)
    #expect(isSame)
    for rule in RuleBook.builtIn.rules {
      for example in rule.examples {
        let note = NoteText(
          receivedOn: .first, caller: .mother, note: example.text, response: "来週、山田さんに電話する。")
        #expect(made.read(note) == ready.read(note))
      }
    }
  }

  @Test(arguments: ["followups.yaml", "personal-data.yaml", "names.yaml"])
  func `names a word list that is missing`(name: String) throws {
    let files = RuleBook.builtInFiles.filter { $0.name != name }

    let refusal = #expect(throws: RuleBook.Unreadable.self) { try FlaggingEngine(files: files) }

    #expect(refusal?.problems.map(\.code) == ["rules.missing"])
    #expect(refusal?.problems.map(\.place) == [name])
  }

  @Test(arguments: [
    ("死に(たい|たく)", ["死にたい", "死にたく"]), ("(は|も)?ない", ["はない", "もない", "ない"]),
    ("食べ(て|ん(で)?)", ["食べて", "食べんで", "食べん"]), ("ア-い?う", ["あ-いう", "あ-う"]),
  ])
  func `spells a term out`(term: String, literals: [String]) throws {
    let spelled = try Term(term[...]).stretches

    #expect(spelled.map { $0.map(Array.init) } == [literals.map(FoldTable.literal)])
  }
}
