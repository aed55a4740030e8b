import Markup
import Testing

struct LinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "http://example.jp", "https://", "https://a\"b", "https://a b",
    " https://example.jp", "https://example.jp/<b>",
  ])
  func `refuses an address that is not plain https`(address: String) {
    #expect(Link(https: address) == nil)
  }

  @Test func `encodes what a path holds`() {
    let element = Element("a", .href(.path(["case", "C-0001/../あ?#"])))

    #expect(
      HTMLFormatter().text(of: [.element(element)])
        == #"<a href="/case/C-0001%2F..%2F%E3%81%82%3F%23"></a>"#)
  }

  @Test func `leads to a place on the page`() throws {
    let outside = try #require(Link(https: "https://example.jp/a?b=c&d"))
    let element = Element("p") {
      Element("a", .href(.fragment("第1")))
      Element("a", .href(outside))
    }

    #expect(
      XMLFormatter().text(of: [.element(element)])
        == ##"<p><a href="#%E7%AC%AC1"/><a href="https://example.jp/a?b=c&amp;d"/></p>"##)
  }
}
