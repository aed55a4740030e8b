import Domain
import Sharing
import TestSupport

/// A form of the minutes as it is printed and filled in, written out by hand for the tests.
struct FormExample {
  var month: Month = "2026-06"
  var base = "ABCD-EFGH"
  var numbers: [ItemNumber] = ["R8-06-1"]
  /// What stands in the fields, by the mark's printed form.
  var values: [String: String] = [
    "heading/heldOn": "令和8年6月24日（水）", "heading/present": "こ、あ、い", "heading/absent": "う",
    "heading/chair": "こ", "heading/recorder": "い",
    "R8-06-1/callerConsent": "口頭", "R8-06-1/personConsent": "未確認",
  ]
  /// The kinds whose boxes are ticked, by item.
  var ticked: [ItemNumber: [DecisionKind]] = [:]

  /// The form with these fields filled in and this box of the first item ticked.
  init(_ kind: DecisionKind? = nil, _ values: [MinutesField: String] = [:]) {
    if let kind { ticked["R8-06-1"] = [kind] }
    for (field, value) in values { self["R8-06-1", field] = value }
  }

  subscript(item: ItemNumber?, field: MinutesField) -> String {
    get { values[FieldAnchor(item: item, field: field).printed] ?? "" }
    set { values[FieldAnchor(item: item, field: field).printed] = newValue }
  }

  /// The decision to refer with everything it needs.
  static var referring: FormExample {
    FormExample(
      .refer,
      [
        .agency: "みなと保健所 精神保健相談", .owner: "あ", .due: "令和8年7月8日（水）",
        .content: "母に案内し、同意を得てつなぐ", .points: "母の疲れが大きい。\nまず母を支える",
      ])
  }

  var text: String {
    var text = "<!-- teireikai:minutes \(month.iso) base=\(base) -->\n"
    text += "# 令和8年度 第3回 定例会 議事録\n\n取扱注意\n\n"
    for field in MinutesField.heading { text += line(nil, field) }
    for number in numbers {
      text += "\n## \(number.printed) ケース C-0001\n\n> 「…」（6/12の記録）\n\n"
      for field in MinutesField.item { text += printed(number, field) }
    }
    return text + "\n以上\n"
  }

  private func printed(_ number: ItemNumber, _ field: MinutesField) -> String {
    switch field {
    case .decision: block(number, field, boxes(number))
    case .points, .remaining: block(number, field, self[number, field])
    default: line(number, field)
    }
  }

  private func line(_ item: ItemNumber?, _ field: MinutesField) -> String {
    "- \(field.label)： \(self[item, field]) \(mark(item, field))\n"
  }

  private func block(_ item: ItemNumber, _ field: MinutesField, _ text: String) -> String {
    "\n**\(field.label)** \(mark(item, field))\n\(text)\n<!-- /teireikai -->\n\n"
  }

  private func boxes(_ item: ItemNumber) -> String {
    DecisionKind.allCases.map { kind in
      "- [\(ticked[item, default: []].contains(kind) ? "x" : " ")] \(kind.title)"
    }.joined(separator: "\n")
  }

  private func mark(_ item: ItemNumber?, _ field: MinutesField) -> String {
    "<!-- teireikai:\(FieldAnchor(item: item, field: field).printed) -->"
  }
}

extension MinutesReader {
  /// A reader that knows the example agency and three supporters.
  static let example = MinutesReader(
    agencies: [.example()], supporters: ["あ", "い", "う", "こ"])

  /// Reads a form of the example meeting, whose blank is the example form.
  func read(
    _ text: String, of meeting: MonthlyMeeting? = .example(stage: .frozen(.example()))
  ) -> MinutesReading {
    read(markdown: text, blank: FormExample().text, of: meeting)
  }
}

extension MinutesReading {
  /// The only item of the example meeting.
  var item: MinutesItem? { minutes?.items.first }

  /// The codes of the problems, in order.
  var codes: [String] { problems.map(\.code) }
}
