import Markup

/// Prints a manuscript as one HTML page that stands alone: read on a screen, printed on A4.
public struct HTMLRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The whole page; the same manuscript always gives the same bytes.
  public func text(of manuscript: Manuscript) -> String {
    HTMLFormatter().document(
      Element("html", .lang("ja")) {
        Element("head") {
          Element("meta", Attribute("charset", "utf-8"))
          Element(
            "meta", Attribute("name", "viewport"),
            Attribute("content", "width=device-width, initial-scale=1"))
          Element("meta", Attribute("name", "referrer"), Attribute("content", "no-referrer"))
          Element("title") { manuscript.title }
          Node.style(PaperStyle.sheet + PaperStyle.margins(of: manuscript))
        }
        Element("body") {
          header(of: manuscript)
          Element("main") {
            Element("h1") { manuscript.title }
            nodes(of: manuscript.blocks)
          }
          footer(of: manuscript)
        }
      })
  }

  /// The mark at the head; on paper it stands in the margin of every page instead.
  private func header(of manuscript: Manuscript) -> [Node] {
    let marks = [manuscript.notice, manuscript.shelfMark].compactMap(\.self)
    guard !marks.isEmpty else { return [] }
    return [.element(Element("header") { for mark in marks { Element("p") { mark } } })]
  }

  private func footer(of manuscript: Manuscript) -> [Node] {
    guard !manuscript.imprint.isEmpty else { return [] }
    return [
      .element(Element("footer") { for fact in manuscript.imprint { Element("p") { fact } } })
    ]
  }

  /// Blocks one after the other.
  func nodes(of blocks: [Manuscript.Block]) -> [Node] { blocks.flatMap(nodes(of:)) }

  private func nodes(of block: Manuscript.Block) -> [Node] {
    switch block {
    case .heading(let heading): [.element(element(of: heading))]
    case .paragraph(let runs, let tone):
      [.element(Element("p", PaperStyle.tone(tone)) { nodes(of: runs) })]
    case .facts(let rows): lists(of: rows)
    case .list(let points):
      [.element(Element("ul") { for point in points { Element("li") { nodes(of: point) } } })]
    case .table(let table): [.element(element(of: table))]
    case .field(let field): [.element(element(of: field))]
    case .group(let blocks):
      [
        .element(
          Element("section", .class(isLong(blocks) ? "group long" : "group")) {
            nodes(of: blocks)
          })
      ]
    case .folded(let summary, let blocks):
      [
        .element(
          Element("details") {
            Element("summary") { nodes(of: summary) }
            nodes(of: blocks)
          })
      ]
    case .signatures(let names): [.element(signatures(names))]
    case .pageBreak: [.element(Element("div", .class("page-break")))]
    }
  }

  /// Whether blocks that belong together would leave half a page empty if they were never torn.
  private func isLong(_ blocks: [Manuscript.Block]) -> Bool {
    let lines = blocks.flatMap { block -> [Int] in
      guard case .facts(let rows) = block else { return [] }
      return rows.joined().map(\.lines.count)
    }
    return lines.reduce(0, +) > 8
  }

  private func element(of heading: Manuscript.Heading) -> Element {
    let names: [Name] = ["h2", "h3", "h4"]
    return Element(names[heading.level - 1]) {
      nodes(of: heading.runs)
      if let aside = heading.aside { Element("span", .class("aside")) { "（\(aside)）" } }
    }
  }

  /// Facts on rows of their own stand in one list, facts that share a row in a list of theirs.
  private func lists(of rows: [[Manuscript.Fact]]) -> [Node] {
    rows.chunked { $0.count == 1 && $1.count == 1 }.map { chunk in
      let isLine = chunk.contains { $0.count > 1 }
      return .element(
        Element("dl", isLine ? .class("line") : nil) {
          for fact in chunk.joined() {
            Element("div") {
              Element("dt") { fact.label }
              for line in fact.lines { Element("dd") { nodes(of: line) } }
            }
          }
        })
    }
  }
}

extension Array {
  /// The elements in stretches within which every two neighbours belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [[Element]] {
    reduce(into: []) { chunks, element in
      if let last = chunks.last?.last, belong(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
  }
}
