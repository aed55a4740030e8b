import Domain
import Testing

struct CheckCodeTests {
  @Test func `prints forty bits of the digest in two groups`() {
    // ba7816bf8f = 10111 01001 11100 00001 01101 01111 11100 01111
    #expect(CheckCode(of: "abc").printed == "Q9W1-DFWF")
  }

  @Test(arguments: ["Q9W1-DFWF", "q9w1dfwf", " Q9WI-DFWF ", "q9wl dfwf"])
  func `reads a code as people type it`(typed: String) {
    #expect(CheckCode(printed: typed) == CheckCode(of: "abc"))
  }

  @Test(arguments: ["", "Q9W1-DFW", "Q9W1-DFWFF", "Q9W1-DFWU", "Q9W1-DFW！"])
  func `refuses what is no code`(typed: String) {
    #expect(CheckCode(printed: typed) == nil)
  }

  @Test func `changes with the text`() {
    #expect(CheckCode(of: "決定 保留") != CheckCode(of: "決定 終結"))
  }
}
