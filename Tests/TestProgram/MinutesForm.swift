import Foundation

/// A form of the minutes as somebody edits it: fields are found by what is printed beside them.
package struct MinutesForm: Sendable {
  /// Where it lies.
  package let place: String
  /// The text.
  package var text: String

  /// Opens a form.
  package init(at place: String) throws {
    self.place = place
    text = try String(contentsOfFile: place, encoding: .utf8)
  }

  /// Saves it in UTF-8.
  package func save() throws {
    try text.write(toFile: place, atomically: true, encoding: .utf8)
  }

  /// The number of the item about a case, "R8-06-1".
  package func item(of caseFile: String) -> String {
    let heading = text.split(separator: "\n").first {
      $0.hasPrefix("### ") && $0.contains("　ケース \(caseFile)")
    }
    return heading.map { String($0.dropFirst(4).prefix { $0 != "　" }) } ?? "（なし）"
  }

  /// Writes into a field of one line, replacing what stands there.
  package mutating func write(_ value: String, in field: String) {
    edit(lineOf: field) { line in
      guard let colon = line.firstIndex(of: "："), let mark = line.range(of: " <!--") else { return }
      line.replaceSubrange(line.index(after: colon)..<mark.lowerBound, with: " " + value)
    }
  }

  /// Writes into a field of several lines.
  package mutating func writeBlock(_ value: String, in field: String) {
    edit(lineOf: field) { $0 += "\n\n" + value }
  }

  /// Ticks a box of an item.
  package mutating func tick(_ kind: String, of item: String) {
    guard let start = text.range(of: mark(item + "/decision")),
      let box = text.range(of: "- [ ] \(kind)\n", range: start.upperBound..<text.endIndex)
    else { return }
    text.replaceSubrange(box, with: "- [x] \(kind)\n")
  }

  /// Ticks and fills in a decision about a case.
  package mutating func decide(
    _ kind: String, about caseFile: String, _ fields: KeyValuePairs<String, String> = [:]
  ) {
    let item = item(of: caseFile)
    tick(kind, of: item)
    writeBlock("みなで話した。", in: item + "/points")
    for (field, value) in fields { write(value, in: item + "/" + field) }
  }

  /// The number of the line with a field's mark, from 1.
  package func line(of field: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(mark(field)) } ?? -1) + 1
  }

  /// The mark of a field as it is printed.
  package func mark(_ field: String) -> String { "<!-- teireikai:\(field) -->" }

  private mutating func edit(lineOf field: String, _ change: (inout String) -> Void) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let index = lines.firstIndex(where: { $0.contains(mark(field)) }) else { return }
    change(&lines[index])
    text = lines.joined(separator: "\n")
  }
}
