import Markup
import Testing

struct HTMLFormatterTests {
  private let formatter = HTMLFormatter()

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    (#"a & b "c" 'd'"#, "a &amp; b &quot;c&quot; &#39;d&#39;"),
    ("&lt;", "&amp;lt;"),
    ("髙﨑𠮷 葛\u{E0100}", "髙﨑𠮷 葛\u{E0100}"),
    ("a\u{0}b\u{B}c\u{9C}d\u{FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
  ])
  func `escapes text once`(text: String, printed: String) {
    let node = Node.element(Element("b") { text })

    #expect(formatter.text(of: [node]) == "<b>\(printed)</b>")
  }

  @Test func `keeps line breaks of an attribute`() {
    let node = Node.element(Element("b", Attribute("title", "一\n二\t\"三\"")))

    #expect(formatter.text(of: [node]) == #"<b title="一&#10;二&#9;&quot;三&quot;"></b>"#)
  }

  @Test func `closes no void element`() {
    let node = Node.element(
      Element("p") {
        "一"
        Element("br")
        "二"
      })

    #expect(formatter.text(of: [node]) == "\n<p>一<br>二</p>")
  }

  @Test func `puts the parts of a page on lines of their own`() {
    let page = Element("html", .lang("ja")) {
      Element("body") {
        for word in ["一", "二"] { Element("p") { word } }
      }
    }

    #expect(
      formatter.document(page) == """
        <!DOCTYPE html>
        <html lang="ja">
        <body>
        <p>一</p>
        <p>二</p>
        </body>
        </html>

        """)
  }

  @Test func `keeps the first line break of a text area`() {
    let node = Node.element(Element("textarea") { "\n一" })

    #expect(formatter.text(of: [node]) == "<textarea>\n\n一</textarea>")
  }

  @Test func `lets no rule close the style element`() {
    let sheet: StyleSheet = "@page { @top-left { content: \(quoted: "</style>\"\\\n一"); } }"

    let printed = formatter.text(of: [.style(sheet)])

    #expect(printed.contains(#"content: "\3c /style\3e \22 \5c \a 一";"#))
    #expect(printed.ranges(of: "</style>").count == 1)
  }

  @Test func `refuses a script`() async {
    await #expect(processExitsWith: .failure) {
      _ = HTMLFormatter().text(of: [.element(Element("script") { "alert(1)" })])
    }
  }

  @Test func `refuses an attribute that runs a script`() async {
    await #expect(processExitsWith: .failure) { _ = Attribute("onclick", "alert(1)") }
  }
}
