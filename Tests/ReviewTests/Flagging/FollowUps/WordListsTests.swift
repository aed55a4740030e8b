import Review
import Testing

struct WordListsTests {
  @Test func `reads lists under dotted names`() throws {
    let text =
      "family: a\nverbs:\n  send:\n    - 送る 渡す\n    - \"出す\"\n  # note\n  call:\n    - 鳴らす\n"

    let lists = try WordLists(text, file: "x.yaml")

    #expect(lists.value("family") == "a")
    #expect(lists.words("verbs.send") == ["送る", "渡す", "出す"])
    #expect(lists.words("verbs.call") == ["鳴らす"])
    #expect(lists.names(below: "verbs") == ["call", "send"])
  }

  @Test(arguments: [
    ("a: b\nloose words\n", 2), ("- item\n", 1), ("a: b\n\ta: c\n", 2), ("a: b\na: c\n", 2),
  ])
  func `names the line that cannot be read`(text: String, line: Int) {
    let fault = #expect(throws: WordLists.Fault.self) { try WordLists(text, file: "x.yaml") }

    #expect(fault?.file == "x.yaml")
    #expect(fault?.line == line)
  }
}
