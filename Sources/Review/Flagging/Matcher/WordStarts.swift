/// Whether any word of a set can begin at a unit, by one or two bits (語頭の篩).
///
/// A hash may say yes where nothing begins; it never says no where something does. The bits of all
/// words with the same first character lie within sixty-four bytes, and those of a set in a few lines
/// of the processor's memory: a note asks dozens of sets.
struct WordStarts: Sendable {
  /// One bit for each pair of classes that a word begins with and each class that is a word alone, by
  /// a hash.
  private var bits: [UInt64]
  /// The last block of sixty-four bytes.
  private let mask: UInt32

  /// So many words of bits, as a power of two, are a block.
  private static let block: UInt32 = 3

  /// The bits of what words begin with.
  init(_ openings: [WordOpenings.Opening]) {
    // Thirty-two bits for each entry, so that few are set by accident.
    var blocks = 1
    while blocks * 512 < openings.count * 32 { blocks *= 2 }
    mask = UInt32(blocks - 1)
    bits = [UInt64](repeating: 0, count: blocks << Int(Self.block))
    for opening in openings {
      let (word, bit) = place(of: opening.classes.first, opening.classes.second)
      bits[word] |= 1 << bit
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
    let (word, bit) = place(of: first, second)
    return bits.withUnsafeBufferPointer { $0[word] } &>> bit & 1 != 0
  }

  /// Whether a class can be a word alone.
  @inline(__always)
  func mayBeAlone(_ unit: UInt16) -> Bool { mayOpen(unit, WordOpenings.none) }

  @inline(__always)
  private func place(of first: UInt16, _ second: UInt16) -> (word: Int, bit: UInt64) {
    let hash = UInt32(first) &* 0x9E37_79B1
    let key = (hash &+ UInt32(second) &* 0x85EB_CA77) &>> 10
    return (Int((hash &>> 20 & mask) &<< Self.block | key &>> 6 & 7), UInt64(key & 63))
  }
}

extension WordStarts: Tabled {
  init(from tables: inout TableReader) {
    bits = tables.numbers()
    mask = UInt32(bits.count >> Int(Self.block) - 1)
  }

  func write(to tables: inout TableWriter) { tables.write(bits) }
}
