/// The XML of a workbook's sheets and styles.
enum WorkbookMarkup {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A sheet whose first row is its heading.
  static func sheet(_ rows: [[WorkbookWriter.Value]]) -> String {
    var data = ""
    for (index, row) in rows.enumerated() {
      data += "<row r=\"\(index + 1)\">"
      for (column, value) in row.enumerated() {
        data += cell(value, at: "\(ColumnLetters.name(column))\(index + 1)", isHeading: index == 0)
      }
      data += "</row>"
    }
    return declaration + """
      <worksheet xmlns="\(main)"><sheetViews><sheetView workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
      </sheetView></sheetViews><sheetData>\(data)</sheetData></worksheet>
      """
  }

  private static func cell(
    _ value: WorkbookWriter.Value, at place: String, isHeading: Bool
  ) -> String {
    switch value {
    case .text(let text):
      guard !text.isEmpty else { return "" }
      let style = isHeading ? 1 : FormulaGuard.needsGuard(text) ? 2 : 5
      return "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + "\(escaped(text))</t></is></c>"
    case .number(let number): return "<c r=\"\(place)\"><v>\(number)</v></c>"
    case .day(let serial): return "<c r=\"\(place)\" s=\"3\"><v>\(serial)</v></c>"
    case .time(let minutes):
      return "<c r=\"\(place)\" s=\"4\"><v>\(Double(minutes) / 1440)</v></c>"
    }
  }

  /// Text for XML: the signs escaped, control characters in Excel's own way.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterUnderscore = false
    for scalar in text.unicodeScalars {
      // "_x" would be read as the beginning of a control character: the underscore is written as
      // one.
      if isAfterUnderscore, scalar == "x" { result += "x005F_".unicodeScalars }
      isAfterUnderscore = scalar == "_"
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "\n", "\t": result.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        result += "_x\(zeros)\(digits)_".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// 0 plain, 1 heading, 2 text that looks like a formula, 3 day, 4 time, 5 text that wraps.
  static let styles =
    declaration + """
      <styleSheet xmlns="\(main)"><numFmts count="2">\
      <numFmt numFmtId="164" formatCode="yyyy/m/d"/><numFmt numFmtId="165" formatCode="h:mm"/>\
      </numFmts><fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font>\
      <font><b/><sz val="11"/><name val="游ゴシック"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>\
      <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
      <alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
      """
}
