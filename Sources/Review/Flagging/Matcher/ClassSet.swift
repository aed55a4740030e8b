/// Classes of characters, one bit each (文字の集合): whether one is among them costs one look.
package struct ClassSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// The classes of these.
  package init(_ units: some Sequence<UInt16>) {
    for unit in units { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  /// The classes of these characters.
  init(_ characters: String) { self.init(FoldTable.literal(characters)) }

  /// Whether a class is among them.
  @inline(__always)
  package func contains(_ unit: UInt16) -> Bool {
    bits.withUnsafeBufferPointer { $0[Int(unit &>> 6)] &>> UInt64(unit & 63) & 1 != 0 }
  }
}
