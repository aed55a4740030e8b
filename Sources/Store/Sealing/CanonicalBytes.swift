package import Foundation

/// Bytes that can be read in one way only: every part carries its kind and its length.
///
/// What is bound to a seal or to the audit chain is written this way, so that two different rows
/// can never give the same bytes by moving a border between columns.
package struct CanonicalBytes: Sendable {
  /// The bytes so far.
  package private(set) var data: Data

  /// Begins with a word that says what the bytes are for.
  package init(_ purpose: String) {
    data = Data()
    append(purpose)
  }

  /// Adds a text as UTF-8.
  package mutating func append(_ text: String) {
    append(kind: 1, Data(text.utf8))
  }

  /// Adds a number as 64 bits.
  package mutating func append(_ number: Int) {
    append(kind: 2, Self.bigEndian(UInt64(bitPattern: Int64(number))))
  }

  /// Adds bytes as they are.
  package mutating func append(_ bytes: Data) {
    append(kind: 3, bytes)
  }

  /// Adds the value of a column.
  package mutating func append(_ value: ColumnValue) {
    switch value {
    case .null: append(kind: 0, Data())
    case .number(let number): append(number)
    case .text(let text): append(text)
    case .bytes(let bytes): append(bytes)
    }
  }

  private mutating func append(kind: UInt8, _ bytes: Data) {
    data.append(kind)
    data.append(Self.bigEndian(UInt64(bytes.count)))
    data.append(bytes)
  }

  private static func bigEndian(_ number: UInt64) -> Data {
    withUnsafeBytes(of: number.bigEndian) { Data($0) }
  }
}
