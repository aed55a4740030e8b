/// Walks over the bytes of a table in one pass.
///
/// A quotation mark that is never closed, or closed in the middle of a word, would swallow the rows
/// below it. Such a mark is taken as a letter, and its row is named.
struct CSVScanner {
  /// One row of the table.
  struct Record {
    let number: Int
    var cells: [Cell] = []
    /// The number of cells, empty ones included.
    var width = 0
    var isUnbalanced = false
    var isTooWide = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position: Int
  private var count = 0

  /// The greatest size of a cell in Excel, 32,767 letters of at most four bytes.
  ///
  /// A quotation that goes on for longer is a mistake; the limit also keeps the work linear.
  private static let longestQuotation = 4 * 32_767

  init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, start: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    position = start
  }

  /// The next row, empty ones included; nothing at the end.
  mutating func next(columns limit: Int) -> Record? {
    guard position < bytes.count else { return nil }
    count += 1
    var record = Record(number: count)
    repeat {
      let value = field(&record)
      if !value.isEmpty {
        if record.width >= limit { record.isTooWide = true }
        record.cells.append(Cell(column: record.width, value: .text(value)))
      }
      record.width += 1
    } while skip(separator)
    if !skip(0x0D, then: 0x0A), !skip(0x0A) { _ = skip(0x0D) }
    return record
  }

  private mutating func field(_ record: inout Record) -> String {
    if position < bytes.count, bytes[position] == 0x22 {
      if let text = quotation() { return text }
      record.isUnbalanced = true
    }
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// A cell in quotation marks; nothing, and no step forward, if the marks do not match.
  private mutating func quotation() -> String? {
    var index = position + 1
    let limit = min(bytes.count, index + Self.longestQuotation)
    var doubled = false
    while index < limit {
      guard bytes[index] == 0x22 else {
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        doubled = true
        index += 2
        continue
      }
      let content = bytes[(position + 1)..<index]
      var end = index + 1
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      guard end == bytes.count || endsField(bytes[end]) else { return nil }
      position = end
      let text = String(decoding: content, as: UTF8.self)
      return doubled ? text.replacing("\"\"", with: "\"") : text
    }
    return nil
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func skip(_ byte: UInt8, then next: UInt8? = nil) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    guard let next else {
      position += 1
      return true
    }
    guard position + 1 < bytes.count, bytes[position + 1] == next else { return false }
    position += 2
    return true
  }
}
