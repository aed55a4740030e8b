package import Foundation

/// Bytes that can be read in one way only: every part carries its kind and its length.
///
/// What is bound to a seal or to the audit chain is written this way, so that two different rows
/// can never give the same bytes by moving a border between columns.
package struct CanonicalBytes: Sendable {
  /// The bytes so far.
  package private(set) var bytes: [UInt8] = []

  /// Begins with a word that says what the bytes are for.
  package init(_ purpose: String) {
    bytes.reserveCapacity(512)
    append(purpose)
  }

  /// Adds a text as UTF-8.
  package mutating func append(_ text: String) {
    begin(kind: 1, length: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a number as 64 bits.
  package mutating func append(_ number: Int) {
    begin(kind: 2, length: 8)
    appendBits(of: UInt64(bitPattern: Int64(number)))
  }

  /// Adds bytes as they are.
  package mutating func append(_ data: Data) {
    begin(kind: 3, length: data.count)
    bytes.append(contentsOf: data)
  }

  /// Adds the value of a column.
  package mutating func append(_ value: ColumnValue) {
    switch value {
    case .null: begin(kind: 0, length: 0)
    case .number(let number): append(number)
    case .text(let text): append(text)
    case .bytes(let data): append(data)
    }
  }

  private mutating func begin(kind: UInt8, length: Int) {
    bytes.append(kind)
    appendBits(of: UInt64(length))
  }

  private mutating func appendBits(of number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }
}
