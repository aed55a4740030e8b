/// Classes of characters, one bit each (文字の集合): whether one is among them costs one look.
package struct ClassSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// The classes of these.
  package init(_ units: some Sequence<UInt16>) {
    for unit in units { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  /// Whether a class is among them.
  @inline(__always)
  package func contains(_ unit: UInt16) -> Bool { bit(unit) != 0 }

  /// 1 for a class among them, 0 for another.
  @inline(__always)
  func bit(_ unit: UInt16) -> Int {
    bits.withUnsafeBufferPointer {
      Int(truncatingIfNeeded: $0[Int(unit &>> 6)] &>> UInt64(unit & 63) & 1)
    }
  }
}

extension ClassSet: Tabled {
  init(from tables: inout TableReader) { self.init(tables.numbers(UInt16.self)) }

  func write(to tables: inout TableWriter) {
    tables.write((0...UInt16.max).filter(contains))
  }
}
