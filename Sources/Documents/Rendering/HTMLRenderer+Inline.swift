import Markup

extension HTMLRenderer {
  /// Runs within one line.
  func nodes(of runs: [Manuscript.Run]) -> [Node] { runs.map(node(of:)) }

  private func node(of run: Manuscript.Run) -> Node {
    switch run {
    case .plain(let words): .text(words.text)
    case .bold(let words): .element(Element("strong") { words.text })
    // The quotation is underlined and so needs no colour; the bdi keeps foreign scripts in place.
    case .quoted(let words): .element(Element("u") { Element("bdi") { words.text } })
    case .whole(let words): .element(Element("span", .class("whole")) { words.text })
    case .tick(let words, let isTicked): .element(box(words.text, isTicked: isTicked))
    case .blank(let columns): .element(blank(columns))
    }
  }

  /// A box to tick, for eyes as a box and for ears as a word.
  func box(_ words: String, isTicked: Bool) -> Element {
    Element("span", .class("choice")) {
      Element("span", .class("box"), Attribute("aria-hidden", "true")) { isTicked ? "■" : "□" }
      words
      if isTicked { Element("span", .class("spoken")) { "（選択）" } }
    }
  }

  private func blank(_ columns: Int) -> Element {
    let size = columns < 10 ? "short" : columns < 24 ? "medium" : "long"
    return Element("span", .class("blank \(size)")) {
      Element("span", .class("spoken")) { "（記入欄）" }
    }
  }
}
