/// A step of a graph by one character.
///
/// Its signs tell at once whether a literal ends behind it and whether any goes on, so a walk never
/// looks in vain where a literal is complete.
struct LiteralStep: Sendable, BitwiseCopyable {
  /// The class stepped by.
  let unit: UInt16
  private let signs: UInt16
  /// Where the steps behind it begin; 0 where no literal goes on.
  let next: Int32

  private static let ends: UInt16 = 1
  private static let isLast: UInt16 = 2

  init(by unit: UInt16, to next: Int32, ends: Bool, isLast: Bool) {
    self.unit = unit
    self.next = next
    signs = (ends ? Self.ends : 0) | (isLast ? Self.isLast : 0)
  }

  /// Whether a literal ends behind it.
  var ends: Bool { signs & Self.ends != 0 }
  /// Whether no other step goes out from the same state behind this one.
  var isLast: Bool { signs & Self.isLast != 0 }
}

extension LiteralStep {
  /// The step in one number.
  var bits: UInt64 {
    UInt64(UInt32(bitPattern: next)) << 32 | UInt64(signs) << 16 | UInt64(unit)
  }

  init(bits: UInt64) {
    unit = UInt16(truncatingIfNeeded: bits)
    signs = UInt16(truncatingIfNeeded: bits >> 16)
    next = Int32(truncatingIfNeeded: bits >> 32)
  }
}
