import Foundation

/// What was said at the table of one meeting, by case: `table.txt` of the worked example.
struct TableTalk {
  /// The words for the fields of the form, by case number.
  let fields: [String: [String: String]]
  /// The words that were corrected afterwards.
  let corrections: [String: [String: String]]

  /// Reads `C-0001 | 決定: リファーする | 担当: あ`, and `宿題 C-0002 | 状況: 済` of earlier homework; lines beginning with 「訂正 |」 correct later.
  init(_ text: String) {
    var fields: [String: [String: String]] = [:]
    var corrections: [String: [String: String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      var parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let isCorrection = parts.first == "訂正"
      if isCorrection { parts.removeFirst() }
      guard let file = parts.first else { continue }
      let pairs = parts.dropFirst().map { part in
        let halves = part.split(separator: ":", maxSplits: 1).map(String.init)
        return (halves[0], halves[1].trimmingCharacters(in: .whitespaces))
      }
      let words = Dictionary(uniqueKeysWithValues: pairs)
      if isCorrection { corrections[file] = words } else { fields[file] = words }
    }
    self.fields = fields
    self.corrections = corrections
  }

  /// The form as the recorder fills it in; a case nobody spoke about is 了承.
  func filling(_ form: String) -> String {
    written(into: form, fields) { $0?["決定"] ?? "了承" }
  }

  /// The filled form as it stands after the corrections.
  func corrected(_ form: String) -> String {
    written(into: form, corrections) { $0?["決定"] }
  }

  private func written(
    into form: String, _ words: [String: [String: String]],
    decision: ([String: String]?) -> String?
  ) -> String {
    var lines: [Substring] = []
    var item: [String: String]?
    var isItem = false
    var isReplacing = false
    for line in form.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        isItem = line.hasPrefix("### R")
        item = Self.caseNumber(in: line).flatMap { words[$0] }
      }
      if !isItem, let file = Self.homework(in: line) { item = words["宿題 \(file)"] }
      if line.hasPrefix("<!-- /teireikai"), isReplacing {
        isReplacing = false
        lines.append("")
      }
      if isReplacing { continue }
      if isItem, let choice = decision(item), line == "- [ ] \(choice)" {
        lines.append("- [x] \(choice)")
      } else if let field = Self.field(of: line), let word = item?[field.name] {
        isReplacing = field.isBlock
        lines += field.isBlock ? [line, "", word[...]] : [field.line(with: word)]
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The case of a line of earlier homework, 「R8-05-2（C-0039）…」.
  private static func homework(in line: Substring) -> String? {
    line.prefixMatch(of: /R\d+-\d\d-\d+（(C-\d{4,})）/).map { String($0.1) }
  }

  private static func caseNumber(in line: Substring) -> String? {
    line.firstMatch(of: /C-\d{4,}/).map { String($0.output) }
  }

  /// A field of the form: 「- 担当： … <!-- anchor -->」 or 「**要点** <!-- anchor -->」.
  private struct Field {
    let name: String
    let anchor: Substring
    let isBlock: Bool

    func line(with word: String) -> Substring { "- \(name)： \(word) \(anchor)" }
  }

  private static func field(of line: Substring) -> Field? {
    if let match = line.wholeMatch(of: /\*\*(要点|残された課題)\*\* (<!-- teireikai:.*)/) {
      return Field(name: String(match.1), anchor: match.2, isBlock: true)
    }
    guard let match = line.wholeMatch(of: /- ([^：]+)：.*?(<!-- teireikai:.*)/) else { return nil }
    return Field(name: String(match.1), anchor: match.2, isBlock: false)
  }
}
