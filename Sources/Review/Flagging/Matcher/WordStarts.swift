/// Whether any word of a set can begin at a unit, by one or two bits (語頭の篩).
///
/// A hash may say yes where nothing begins; it never says no where something does.
struct WordStarts: Sendable {
  /// The classes that are words alone.
  private let alone: ClassSet
  /// One bit for each pair of classes that a word begins with, by a hash.
  private var pairs: [UInt64]
  private let mask: UInt32

  /// What the words of a trie begin with.
  init(_ trie: LiteralTrie) {
    // By state: the class of a first character, plus one.
    var firsts = [UInt32](repeating: 0, count: trie.stateCount)
    var alone: [UInt16] = []
    var begun: [(UInt16, UInt16)] = []
    for state in 1..<max(1, trie.stateCount) {
      let origin = trie.origin(of: state)
      if origin.state == 0 {
        firsts[state] = UInt32(origin.unit) + 1
        if trie.literal(endingAt: state) >= 0 { alone.append(origin.unit) }
      } else if firsts[Int(origin.state)] > 0 {
        begun.append((UInt16(firsts[Int(origin.state)] - 1), origin.unit))
      }
    }
    self.alone = ClassSet(alone)
    // Thirty-two bits for each entry, so that few are set by accident.
    var size = 256
    while size < begun.count * 32 { size *= 2 }
    mask = UInt32(size - 1)
    pairs = [UInt64](repeating: 0, count: size / 64)
    for (first, second) in begun {
      let key = Self.key(first, second) & mask
      pairs[Int(key >> 6)] |= 1 << UInt64(key & 63)
    }
  }

  /// Whether a word can begin at a unit that lies before the limit.
  @inline(__always)
  func mayBegin(_ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int) -> Bool {
    let first = units[start]
    if start &+ 1 < limit {
      let key = Self.key(first, units[start &+ 1]) & mask
      let bits = pairs.withUnsafeBufferPointer { $0[Int(key &>> 6)] }
      if bits &>> UInt64(key & 63) & 1 != 0 { return true }
    }
    return alone.contains(first)
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    (UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA77) &>> 10
  }
}

extension WordStarts: Tabled {
  init(from tables: inout TableReader) {
    alone = ClassSet(from: &tables)
    pairs = tables.numbers()
    mask = UInt32(pairs.count * 64 - 1)
  }

  func write(to tables: inout TableWriter) {
    tables.write(alone)
    tables.write(pairs)
  }
}
