/// Whether any word of a set can begin at a unit, by one or two bits (語頭の篩).
///
/// A hash may say yes where nothing begins; it never says no where something does.
struct WordStarts: Sendable {
  /// One bit for each class that is a word alone, by a hash.
  private var singles: [UInt64]
  /// One bit for each pair of classes that a word begins with, by a hash.
  private var pairs: [UInt64]

  /// What the words of a trie begin with.
  init(_ trie: LiteralTrie) {
    // By state: the class of a first character, plus one.
    var firsts = [UInt32](repeating: 0, count: trie.stateCount)
    var alone: [UInt16] = []
    var begun: [(UInt16, UInt16)] = []
    for state in 1..<max(1, trie.stateCount) {
      let (before, unit, step) = trie.step(to: state)
      if before == 0 {
        firsts[state] = UInt32(unit) + 1
        if trie.literal(behind: step) >= 0 { alone.append(unit) }
      } else if firsts[before] > 0 {
        begun.append((UInt16(firsts[before] - 1), unit))
      }
    }
    singles = Self.room(for: alone.count)
    pairs = Self.room(for: begun.count)
    for first in alone { Self.set(Self.key(first), in: &singles) }
    for (first, second) in begun { Self.set(Self.key(first, second), in: &pairs) }
  }

  /// Thirty-two bits for each entry, so that few are set by accident.
  private static func room(for entries: Int) -> [UInt64] {
    var size = 4
    while size < entries / 2 { size *= 2 }
    return [UInt64](repeating: 0, count: size)
  }

  private static func set(_ key: Int, in bits: inout [UInt64]) {
    let bit = key & (bits.count * 64 - 1)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a word can begin at a unit that lies before the limit.
  @inline(__always)
  func mayBegin(_ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int) -> Bool {
    let first = units[start]
    let single = Self.key(first) & (singles.count * 64 - 1)
    if singles[single >> 6] & (1 << UInt64(single & 63)) != 0 { return true }
    guard start + 1 < limit else { return false }
    let pair = Self.key(first, units[start + 1]) & (pairs.count * 64 - 1)
    return pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0
  }

  @inline(__always)
  private static func key(_ first: UInt16) -> Int { Int((UInt32(first) &* 0x9E3B) >> 4) }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA77) >> 12)
  }
}
