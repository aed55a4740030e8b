/// The table of contents of a workbook: its sheets in tab order and the parts they use.
struct WorkbookOutline: XMLConsumer {
  /// A sheet as the workbook lists it.
  struct SheetReference {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [SheetReference] = []
  /// Whether days count from 1904, as in workbooks from old Macs.
  private(set) var uses1904 = false
  var worksheets: [String: String] = [:]
  var stringsPart: String?
  var stylesPart: String?

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr":
      uses1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true"
    case "sheet":
      // The prefix of the relation's attribute is free, its local name is not.
      guard let relation = attributes.value(ofLocalName: "id") else {
        return
      }
      let state = attributes["state"] ?? "visible"
      sheets.append(
        SheetReference(
          name: attributes["name"] ?? "", relation: relation, isHidden: state != "visible"))
    default: break
    }
  }

  func text(_ text: String) {}
  func close(_ name: String) {}
}
