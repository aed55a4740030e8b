import Markup
import Testing

struct XMLFormatterTests {
  @Test func `prints a document with its declaration`() {
    let root = Element("w:p", Attribute("xml:space", "preserve"), Attribute("hidden")) {
      Element("w:t") { " 一 & 二\r\n" }
      Element("w:br")
    }

    #expect(
      XMLFormatter().document(root) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:p xml:space="preserve" hidden="hidden"><w:t> 一 &amp; 二&#13;
        </w:t><w:br/></w:p>
        """)
  }

  @Test func `prints the same bytes twice`() {
    let root = Element("svg", .class("bar")) {
      if Bool(true) { Element("title") { "件数" } } else { "" }
      Optional("説明").map { Node.text($0) } ?? ""
    }

    #expect(XMLFormatter().document(root) == XMLFormatter().document(root))
  }
}
