import Importing
import TestSupport
import Testing

struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "+81", "-0", "@SUM", "＝HYPERLINK", "\t=1", "\r=1", "'=1", "''@x", "−5", "－",
  ])
  func `guards what Excel would run`(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(FormulaGuard.unguarded("'" + text) == text)
  }

  @Test(arguments: ["", "母より", "'引用'", "6/24", "0120", "'"])
  func `leaves other text alone`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test func `gives every string back after writing and reading`() throws {
    let letters: [Character] = ["=", "'", "\"", ",", "\n", "a", "あ", " ", "-", "\t", ";", "＝"]
    var random = SeededGenerator(seed: 20_260_624)
    let rows = (0..<2000).map { _ in
      (0..<3).map { _ in
        String(
          (0...Int.random(in: 0...5)).map { _ in letters.randomElement(using: &random) ?? "a" })
      }
    }

    let table = try CSV.read(CSV.text(rows), separator: .comma)

    for (row, read) in zip(rows, table.sheet.rows) {
      let back = row.indices.map { index in
        if case .text(let text) = read[index] { FormulaGuard.unguarded(text) } else { "" }
      }
      #expect(back == row)
    }
    #expect(table.sheet.rows.count == rows.count)
  }
}
