/// Reads which of a workbook's cell styles show numbers as dates or times.
struct StylesConsumer: XMLConsumer {
  /// For each cell style, by its number, how it shows a number.
  private(set) var styles: [MomentStyle?] = []
  private var custom: [Int: MomentStyle?] = [:]
  private var isInsideCellFormats = false

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      custom[id] = .some(NumberFormat.style(code: attributes["formatCode"] ?? ""))
    case "cellXfs": isInsideCellFormats = true
    case "xf" where isInsideCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(custom[id] ?? NumberFormat.style(builtIn: id))
    default: break
    }
  }

  func text(_ text: String) {}

  mutating func close(_ name: String) {
    if name == "cellXfs" { isInsideCellFormats = false }
  }
}
