import Domain

/// The row of a file a consultation was imported from, as it is sealed.
struct SourceRowPayload: Codable, Sendable {
  var fileDigest: String
  var sheet: Int
  var row: Int
  var contentDigest: String
  var cells: [String]

  init(_ value: SourceRow) {
    fileDigest = value.fileDigest
    sheet = value.sheet
    row = value.row
    contentDigest = value.contentDigest
    cells = value.cells.reveal(for: .sealing)
  }

  func restored() -> SourceRow {
    SourceRow(
      fileDigest: fileDigest, sheet: sheet, row: row, contentDigest: contentDigest,
      cells: Confidential(cells))
  }
}
