/// Finds out what stands between the cells of a table.
enum CSVSeparatorGuess {
  /// The separator that Excel's first line "sep=;" declares, and where the table begins.
  static func declared(_ bytes: UnsafeBufferPointer<UInt8>) -> (CSV.Separator?, start: Int) {
    guard bytes.count >= 5, bytes.prefix(4).elementsEqual("sep=".utf8),
      let separator = CSV.Separator(rawValue: bytes[4])
    else { return (nil, 0) }
    var start = 5
    while start < bytes.count, bytes[start] == 0x0D || bytes[start] == 0x0A { start += 1 }
    return (separator, start)
  }

  /// The separator that gives the most rows of one width among the first rows; a comma if none.
  static func best(_ bytes: UnsafeBufferPointer<UInt8>) -> CSV.Separator {
    var best = CSV.Separator.comma
    var bestScore = 0
    for candidate in CSV.Separator.allCases {
      let score = score(candidate, bytes)
      if score > bestScore {
        best = candidate
        bestScore = score
      }
    }
    return best
  }

  private static func score(
    _ separator: CSV.Separator, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var scanner = CSVScanner(bytes: bytes, separator: separator.rawValue)
    var rowsOfWidth: [Int: Int] = [:]
    for _ in 0..<60 {
      guard let record = scanner.next(columns: .max) else { break }
      rowsOfWidth[record.width - 1, default: 0] += 1
    }
    // One cell a row says nothing; many rows with many cells say much.
    return rowsOfWidth.map { $0.key * $0.value * $0.value }.max() ?? 0
  }
}
