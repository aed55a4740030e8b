import Review
import Testing

struct SparseRowsTests {
  @Test(arguments: 0..<20)
  func `finds every number at its place and none elsewhere`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let (rows, columns) = (1 + Int(seed) * 9, 1 + Int(seed) * 5)
    var numbers: [[Int]: Int] = [:]
    for value in 1...1 + Int(seed) * 40 {
      numbers[[1 + random.below(rows), random.below(columns)]] = value
    }

    let table = SparseRows(
      numbers.sorted { $0.value < $1.value }.map {
        SparseRows.Entry(row: $0.key[0], column: $0.key[1], value: $0.value)
      }, rows: rows, columns: columns)

    for row in 0...rows {
      for column in 0..<columns {
        #expect(table.value(row: row, column: column) == numbers[[row, column], default: 0])
      }
    }
  }

  @Test func `lays crowded and thin rows into little more room than they have numbers`() {
    let entries = (1...400).flatMap { row in
      stride(from: row % 7, to: 300, by: 1 + row % 97).map {
        SparseRows.Entry(row: row, column: $0, value: row)
      }
    }

    let table = SparseRows(entries, rows: 400, columns: 300)

    #expect(entries.allSatisfy { table.value(row: $0.row, column: $0.column) == $0.value })
    #expect(table.room < entries.count * 3 / 2 + 600)
  }

  @Test func `knows nothing without entries`() {
    #expect(SparseRows([], rows: 0, columns: 1).value(row: 0, column: 0) == 0)
  }
}
