/// A step of a graph by one character, in eight bytes.
///
/// It tells at once which literal ends behind it and whether any goes on, so a walk never looks in vain
/// where a literal is complete.
struct LiteralStep: Sendable, BitwiseCopyable {
  /// From the lowest: the class (16 bits), whether it is the last one (1), the literal's label and one
  /// (23), and where the steps behind it begin (24); a trie has fewer states than that.
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// A step by a class to where the steps behind it begin, with the label of the literal that ends
  /// there, or -1.
  init(by unit: UInt16, to next: Int, label: Int, isLast: Bool) {
    precondition(next < 1 << 24 && label < 1 << 23 - 1, "A step has eight bytes.")
    let above = UInt64(next) << 23 | UInt64(label + 1)
    bits = above << 17 | (isLast ? 1 << 16 : 0) | UInt64(unit)
  }

  /// The class stepped by.
  @inline(__always)
  var unit: UInt16 { UInt16(truncatingIfNeeded: bits) }
  /// Where the steps behind it begin; 0 where no literal goes on.
  @inline(__always)
  var next: Int { Int(truncatingIfNeeded: bits &>> 40) }
  /// The label of the literal that ends behind it.
  @inline(__always)
  var literal: Int? {
    let label = Int(truncatingIfNeeded: bits &>> 17 & 0x7F_FFFF)
    return label == 0 ? nil : label &- 1
  }
  /// Whether no other step goes out from the same state behind this one.
  @inline(__always)
  var isLast: Bool { bits & 1 << 16 != 0 }
}
