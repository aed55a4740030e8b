/// Whether any word of a set can begin at a unit, by one or two bits (語頭の篩).
///
/// A hash may say yes where nothing begins; it never says no where something does. All bits of a set
/// lie in a few lines of memory: a note asks dozens of sets.
struct WordStarts: Sendable {
  /// One bit for each pair of classes that a word begins with and each class that is a word alone, by
  /// a hash.
  private var bits: [UInt64]
  private let mask: UInt32

  /// The bits of what words begin with.
  init(_ openings: [WordOpenings.Opening]) {
    // Thirty-two bits for each entry, so that few are set by accident.
    var size = 256
    while size < openings.count * 32 { size *= 2 }
    mask = UInt32(size - 1)
    bits = [UInt64](repeating: 0, count: size / 64)
    for opening in openings {
      let key = Self.key(opening.classes.first, opening.classes.second) & mask
      bits[Int(key >> 6)] |= 1 << UInt64(key & 63)
    }
  }

  /// Whether a word can begin at a unit that lies before the limit.
  @inline(__always)
  func mayBegin(_ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int) -> Bool {
    let first = units[start]
    return start &+ 1 < limit && mayOpen(first, units[start &+ 1]) || mayBeAlone(first)
  }

  /// Whether a word can begin with two classes.
  @inline(__always)
  func mayOpen(_ first: UInt16, _ second: UInt16) -> Bool {
    let key = Self.key(first, second) & mask
    return bits.withUnsafeBufferPointer { $0[Int(key &>> 6)] } &>> UInt64(key & 63) & 1 != 0
  }

  /// Whether a class can be a word alone.
  @inline(__always)
  func mayBeAlone(_ unit: UInt16) -> Bool { mayOpen(unit, WordOpenings.none) }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    (UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA77) &>> 10
  }
}

extension WordStarts: Tabled {
  init(from tables: inout TableReader) {
    bits = tables.numbers()
    mask = UInt32(bits.count * 64 - 1)
  }

  func write(to tables: inout TableWriter) { tables.write(bits) }
}
