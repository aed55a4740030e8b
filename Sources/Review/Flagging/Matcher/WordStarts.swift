/// Whether any word of a set can begin at a unit, by one or two bits (語頭の篩).
///
/// A hash may say yes where nothing begins; it never says no where something does. All bits of a set
/// lie in a few lines of memory: a note asks dozens of sets.
struct WordStarts: Sendable {
  /// One bit for each pair of classes that a word begins with and each class that is a word alone, by
  /// a hash.
  private var bits: [UInt64]
  private let mask: UInt32

  /// No class: what stands behind a class that is a word alone.
  private static let none: UInt16 = 0

  /// What the words of a trie begin with.
  init(_ trie: LiteralTrie) {
    // By state: the class of a first character, plus one.
    var firsts = [UInt32](repeating: 0, count: trie.stateCount)
    var begun: [(UInt16, UInt16)] = []
    for state in 1..<max(1, trie.stateCount) {
      let origin = trie.origin(of: state)
      if origin.state == 0 {
        firsts[state] = UInt32(origin.unit) + 1
        if trie.literal(endingAt: state) >= 0 { begun.append((origin.unit, Self.none)) }
      } else if firsts[Int(origin.state)] > 0 {
        begun.append((UInt16(firsts[Int(origin.state)] - 1), origin.unit))
      }
    }
    // Thirty-two bits for each entry, so that few are set by accident.
    var size = 256
    while size < begun.count * 32 { size *= 2 }
    mask = UInt32(size - 1)
    bits = [UInt64](repeating: 0, count: size / 64)
    for (first, second) in begun {
      let key = Self.key(first, second) & mask
      bits[Int(key >> 6)] |= 1 << UInt64(key & 63)
    }
  }

  /// Whether a word can begin at a unit that lies before the limit.
  @inline(__always)
  func mayBegin(_ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int) -> Bool {
    let first = units[start]
    return start &+ 1 < limit && holds(first, units[start &+ 1]) || holds(first, Self.none)
  }

  @inline(__always)
  private func holds(_ first: UInt16, _ second: UInt16) -> Bool {
    let key = Self.key(first, second) & mask
    return bits.withUnsafeBufferPointer { $0[Int(key &>> 6)] } &>> UInt64(key & 63) & 1 != 0
  }

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
