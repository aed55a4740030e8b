/// Words with a meaning each, looked up at one place of a text; the longest word wins.
///
/// It serves grammars that read a sentence from left to right. Two small bit sets answer most
/// questions with no. A class, because readers hand their glossaries on for every sentence.
package final class Glossary<Meaning: Sendable>: Sendable {
  private let starts: WordStarts
  private let trie: LiteralTrie
  private let meanings: [Meaning]

  /// Words with the same beginning, so that the forms of a verb share its stem.
  package typealias Entry = (stem: [UInt16], endings: [Ending])
  /// What a word ends with, which may be nothing, and what it means.
  package typealias Ending = (classes: [UInt16], meaning: Meaning)

  /// A glossary; of two words that fold to the same classes the first one counts.
  package convenience init(_ entries: [(word: some StringProtocol, meaning: Meaning)]) {
    var words = GlossaryWords<Meaning>(
      count: entries.count, units: entries.reduce(0) { $0 + $1.word.utf8.count / 3 })
    for entry in entries { words.take(FoldTable.literal(entry.word), [], entry.meaning) }
    self.init(words)
  }

  /// A glossary of words already folded.
  package convenience init(folded entries: [Entry]) {
    var words = GlossaryWords<Meaning>(
      count: entries.reduce(0) { $0 + $1.endings.count },
      units: entries.reduce(0) { $0 + $1.stem.count + $1.endings.count * 2 })
    for entry in entries { words.take(entry.stem, entry.endings) }
    self.init(words)
  }

  private init(_ words: GlossaryWords<Meaning>) {
    starts = WordStarts(words.trie)
    trie = words.trie
    meanings = words.meanings
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

/// The words of a glossary while it is made.
private struct GlossaryWords<Meaning: Sendable> {
  var trie: LiteralTrie
  var meanings: [Meaning] = []

  init(count: Int, units: Int) {
    trie = LiteralTrie(units: units)
    meanings.reserveCapacity(count)
  }

  mutating func take(_ stem: [UInt16], _ ending: [UInt16], _ meaning: Meaning) {
    end(at: trie.state(behind: ending, from: trie.state(behind: stem)), meaning)
  }

  mutating func take(_ stem: [UInt16], _ endings: [Glossary<Meaning>.Ending]) {
    let start = trie.state(behind: stem)
    for (ending, meaning) in endings {
      end(at: trie.state(behind: ending, from: start), meaning)
    }
  }

  private mutating func end(at state: Int, _ meaning: Meaning) {
    if state > 0, trie.end(at: state) == meanings.count { meanings.append(meaning) }
  }
}
