/// Whether any word of a set can begin at a unit, by one or two bits (語頭の篩).
///
/// A hash may say yes where nothing begins; it never says no where something does.
struct WordStarts: Sendable {
  /// One bit for each class that is a word alone, by a hash.
  private var singles: [UInt64]
  /// One bit for each pair of classes that a word begins with, by a hash.
  private var pairs: [UInt64]

  /// Room for so many words.
  init(words: Int) {
    var size = 16
    while size < words / 4 { size *= 2 }
    pairs = [UInt64](repeating: 0, count: size)
    singles = [UInt64](repeating: 0, count: min(size, 32))
  }

  /// Lets a word begin, given in two parts of which either may be empty.
  mutating func insert(_ stem: some Collection<UInt16>, _ ending: [UInt16] = []) {
    guard let first = stem.first ?? ending.first else { return }
    let second = stem.isEmpty ? ending.dropFirst().first : stem.dropFirst().first ?? ending.first
    if let second {
      let key = Self.key(first, second) & (pairs.count * 64 - 1)
      pairs[key >> 6] |= 1 << UInt64(key & 63)
    } else {
      let key = Self.key(first) & (singles.count * 64 - 1)
      singles[key >> 6] |= 1 << UInt64(key & 63)
    }
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
