/// Words with a meaning each, looked up at one place of a text; the longest word wins.
///
/// It serves grammars that read a sentence from left to right. Two small bit sets answer most
/// questions with no. A class, because readers hand their glossaries on for every sentence.
package final class Glossary<Meaning: Sendable>: Sendable {
  private let starts: WordStarts
  private let trie: LiteralTrie
  private let meanings: [Meaning]

  /// A word in two parts, so that the forms of a verb share its stem.
  package typealias Entry = (stem: [UInt16], ending: [UInt16], meaning: Meaning)

  /// A glossary; of two words that fold to the same classes the first one counts.
  package convenience init(_ entries: [(word: some StringProtocol, meaning: Meaning)]) {
    self.init(folded: entries.map { (FoldTable.literal($0.word), [], $0.meaning) })
  }

  /// A glossary of words already folded.
  package init(folded entries: [Entry]) {
    var trie = LiteralTrie(
      units: entries.reduce(0) { $0 + max($1.stem.count, 1) + $1.ending.count })
    var starts = WordStarts(words: entries.count)
    var meanings: [Meaning] = []
    meanings.reserveCapacity(entries.count)
    for entry in entries {
      let stem = trie.state(behind: entry.stem)
      let end = trie.state(behind: entry.ending, from: stem)
      guard end > 0, trie.end(at: end) == meanings.count else { continue }
      meanings.append(entry.meaning)
      starts.insert(entry.stem, entry.ending)
    }
    self.starts = starts
    self.trie = trie
    self.meanings = meanings
  }

  /// The longest word that begins at a unit and ends before the limit.
  package func longest(
    in units: [UInt16], at start: Int, before limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    guard start < limit else { return nil }
    return units.withUnsafeBufferPointer { units in
      guard starts.mayBegin(units, at: start, before: limit) else { return nil }
      var best: (end: Int, word: Int)?
      trie.withWalker { walker in
        walker.walk(units, from: start, before: limit) { best = ($0, $1) }
      }
      return best.map { ($0.end, meanings[$0.word]) }
    }
  }
}
