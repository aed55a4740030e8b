import Domain

extension ImportReport {
  /// How the file of refused rows is encoded.
  public enum RefusedRowsEncoding: Sendable {
    /// UTF-8 with a byte order mark: keeps every letter.
    case utf8
    /// CP932, for programs that know nothing else; letters it lacks become 〓.
    case cp932
  }

  /// The refused rows as a table for correcting and importing again (取り込めなかった行).
  ///
  /// First stand place, reason and advice, then the row as it was, under its own headings. All
  /// cells are guarded against being run as formulas.
  ///
  /// - Parameter encoding: UTF-8 unless the reader needs CP932.
  /// - Returns: The bytes of a CSV file; nothing if no row was refused.
  public func refusedRowsFile(_ encoding: RefusedRowsEncoding = .utf8) -> [UInt8]? {
    guard !refused.isEmpty else { return nil }
    let headings = refusedHeadings
    var rows = [["もとのシート", "もとの行", "確認する列", "取り込めなかった理由", "直し方"] + headings]
    rows += refused.map { line($0, headings: headings) }
    switch encoding {
    case .utf8: return CSV.utf8(rows)
    case .cp932: return CP932.encode(CSV.text(rows)).bytes
    }
  }

  /// The headings of all refused rows, each once, in the order of the sheets.
  private var refusedHeadings: [String] {
    var headings: [String] = []
    var seen: Set<String> = []
    for row in refused {
      for cell in row.cells.reveal(for: .export) where seen.insert(cell.heading).inserted {
        headings.append(cell.heading)
      }
    }
    return headings
  }

  private func line(_ row: RefusedRow, headings: [String]) -> [String] {
    let cells = Dictionary(
      row.cells.reveal(for: .export).map { ($0.heading, $0.text) }
    ) { first, second in first.isEmpty ? second : first }
    let columns = row.problems.map { problem in
      problem.column.map { "\($0)列（\(problem.heading ?? "")）" } ?? "行全体"
    }
    return [
      row.sheet, String(row.row), columns.joined(separator: "・"),
      row.problems.map(\.problem.message).joined(separator: " "),
      row.problems.map(\.problem.suggestion).joined(separator: " "),
    ] + headings.map { cells[$0] ?? "" }
  }
}
