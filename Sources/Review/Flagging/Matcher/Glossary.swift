/// Words with a meaning each, looked up at one place of a text; the longest word wins.
///
/// It serves grammars that read a sentence from left to right. A plain trie with sorted edges is
/// made in one go, so that a command starts at once; two bit sets answer most questions with no.
/// A class, because readers hand their glossaries on for every sentence.
package final class Glossary<Meaning: Sendable>: Sendable {
  /// One bit for each class that is a word alone.
  private let singles: [UInt64]
  /// One bit for each pair of classes that a word begins with, by a hash.
  private let pairs: [UInt64]
  private let trie: GlossaryTrie
  private let meanings: [Meaning]

  /// A glossary; of two words that fold to the same classes the first one counts.
  package init(_ entries: [(word: String, meaning: Meaning)]) {
    var seen: Set<[UInt16]> = []
    var words: [(classes: [UInt16], meaning: Int32)] = []
    var meanings: [Meaning] = []
    var singles = [UInt64](repeating: 0, count: 1 << 10)
    var pairs = [UInt64](repeating: 0, count: 1 << 11)
    for entry in entries {
      let classes = FoldTable.literal(entry.word)
      guard let first = classes.first, seen.insert(classes).inserted else { continue }
      words.append((classes, Int32(meanings.count)))
      meanings.append(entry.meaning)
      if classes.count == 1 {
        singles[Int(first >> 6)] |= 1 << UInt64(first & 63)
      } else {
        let key = Self.key(first, classes[1])
        pairs[key >> 6] |= 1 << UInt64(key & 63)
      }
    }
    self.singles = singles
    self.pairs = pairs
    self.meanings = meanings
    trie = GlossaryTrie(words.sorted { $0.classes.lexicographicallyPrecedes($1.classes) })
  }

  /// The longest word that begins at a unit and ends before the limit.
  package func longest(
    in units: [UInt16], at start: Int, before limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    guard start < limit, mayBegin(units, start, limit) else { return nil }
    return trie.longest(units, start, limit).map { ($0.end, meanings[$0.word]) }
  }

  @inline(__always)
  private func mayBegin(_ units: [UInt16], _ start: Int, _ limit: Int) -> Bool {
    let first = units[start]
    if singles[Int(first >> 6)] & (1 << UInt64(first & 63)) != 0 { return true }
    guard start + 1 < limit else { return false }
    let key = Self.key(first, units[start + 1])
    return pairs[key >> 6] & (1 << UInt64(key & 63)) != 0
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E3B &+ UInt32(second) &* 0x85EB) >> 7 & 0x1_FFFF)
  }
}
