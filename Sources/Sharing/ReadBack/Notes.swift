import Domain

/// What people wrote outside the fields (欄の外のメモ), without what the form itself had printed.
struct Notes {
  private var lines: [String]

  /// Takes away the paragraphs and lines of the blank form, however they were wrapped since.
  init(outside: [String], blank: [String]) {
    let printedLines = Set(blank.map(\.bare))
    let printedParagraphs = Set(blank.paragraphs.map { $0.joined().bare })
    lines = outside.paragraphs.filter { !printedParagraphs.contains($0.joined().bare) }
      .flatMap { paragraph in
        paragraph.filter { !printedLines.contains($0.bare) && !$0.bare.isEmpty }.map(\.trimmed)
      }
  }

  /// Adds lines that found no other place.
  mutating func add(_ more: [String]) { lines += more }

  /// The notes, one line under the other.
  var text: Confidential<String> { Confidential(lines.joined(separator: "\n")) }
}

extension [String] {
  /// The lines between blank ones.
  fileprivate var paragraphs: [[String]] {
    split { $0.trimmed.isEmpty }.map(Array.init)
  }
}

extension String {
  /// The letters of a line, by which it is recognised after an editor's changes.
  fileprivate var bare: String { folded.filter { !"#*_|\\-=>`+・".contains($0) } }
}
