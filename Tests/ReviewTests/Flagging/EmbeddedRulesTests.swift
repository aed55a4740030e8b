import Domain
import Review
import Testing

struct EmbeddedRulesTests {
  @Test func `embeds the rules that the files say`() throws {
    let read = try RuleBook(files: EmbeddedText.files)

    let builtIn = RuleBook.builtIn

    #expect(read.digest == builtIn.digest)
    #expect(read.rules.map(\.id) == builtIn.rules.map(\.id))
    #expect(read.rules.map(\.terms) == builtIn.rules.map(\.terms))
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
