import Domain
import Markup

extension HTMLRenderer {
  /// A table whose first cells speak for their rows.
  func element(of table: Manuscript.Table) -> Element {
    Element("div", .class("table")) {
      Element("table", table.columns.count > 7 ? .class("dense") : nil) {
        Element("caption", table.showsCaption ? nil : .class("spoken")) { table.caption }
        Element("thead") {
          Element("tr") {
            for column in table.columns {
              Element("th", .scope(.column), kind(of: column)) { column.title }
            }
          }
        }
        Element("tbody") {
          for row in table.rows { Element("tr") { cells(of: row, in: table.columns) } }
        }
      }
    }
  }

  private func cells(of row: [[Manuscript.Run]], in columns: [Manuscript.Column]) -> [Element] {
    zip(columns, row).enumerated().map { place, cell in
      let (column, runs) = cell
      return place == 0 && columns.count > 1
        ? Element("th", .scope(.row), kind(of: column)) { nodes(of: runs) }
        : Element("td", kind(of: column)) { nodes(of: runs) }
    }
  }

  private func kind(of column: Manuscript.Column) -> Attribute? {
    switch column.kind {
    case .words: nil
    case .mark: .class("mark")
    case .phrase: .class("phrase")
    case .figure: .class("figure")
    }
  }

  /// Blanks for seals or signatures.
  func signatures(_ names: [String]) -> Element {
    Element("table", .class("signatures")) {
      Element("caption", .class("spoken")) { "確認欄" }
      Element("thead") {
        Element("tr") { for name in names { Element("th", .scope(.column)) { name } } }
      }
      Element("tbody") { Element("tr") { for _ in names { Element("td") } } }
    }
  }

  /// A field with its label; what was not filled in yet is a blank to write on.
  func element(of field: Manuscript.Field) -> Element {
    Element("div", .class("field"), .id(field.anchor.printed)) {
      Element("p", .class("label")) { field.label }
      switch field.content {
      case .line(let value) where !value.text.isEmpty:
        Element("p") { value.text }
      case .block(let paragraphs) where !paragraphs.isEmpty:
        Element("div") { for paragraph in paragraphs { Element("p") { paragraph.text } } }
      case .line: Element("p", .class("empty"))
      case .block: Element("p", .class("empty tall"))
      case .choice(let options, let ticked):
        Element("p") {
          for option in options { box(option.text, isTicked: option == ticked) }
        }
      }
    }
  }
}
