/// Words with a meaning each, looked up at one place of a text; the longest word wins.
///
/// It serves grammars that read a sentence from left to right. Two small bit sets answer most
/// questions with no. A class, because readers hand their glossaries on for every sentence.
package final class Glossary<Meaning: Hashable & Sendable>: Sendable {
  private let finder: WordFinder
  /// By the label of a word in the graph.
  private let meanings: [Meaning]
  /// The classes that words begin with.
  package let beginnings: [UInt16]
  /// The classes that words end with.
  private let endings: ClassSet

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

  convenience init(_ words: GlossaryWords<Meaning>) {
    let trie = words.labelledTrie
    self.init(
      finder: WordFinder(trie), meanings: words.meanings, beginnings: trie.beginnings,
      endings: ClassSet(trie.lastClasses))
  }

  private init(
    finder: WordFinder, meanings: [Meaning], beginnings: [UInt16], endings: ClassSet
  ) {
    self.finder = finder
    self.meanings = meanings
    self.beginnings = beginnings
    self.endings = endings
  }

  /// Whether any word ends with a class.
  @inline(__always)
  package func mayEnd(with unit: UInt16) -> Bool { endings.contains(unit) }

  /// Whether a word may begin at a unit that lies before the limit; it surely does not where this says
  /// no.
  @inline(__always)
  func mayBegin(_ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int) -> Bool {
    finder.mayBegin(units, at: start, before: limit)
  }

  /// The longest word that begins at a unit and ends before the limit.
  package func longest(
    in units: [UInt16], at start: Int, before limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    units.withUnsafeBufferPointer { longest(in: $0, at: start, before: limit) }
  }

  /// The longest word that begins at a unit and ends before the limit.
  @inline(__always)
  func longest(
    in units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    finder.longest(in: units, at: start, before: limit).map { ($0.end, meanings[$0.label]) }
  }
}

extension Glossary: Tabled where Meaning: CaseIterable {
  convenience init(from tables: inout TableReader) {
    self.init(
      finder: WordFinder(from: &tables), meanings: tables.values(),
      beginnings: tables.numbers(), endings: ClassSet(from: &tables))
  }

  func write(to tables: inout TableWriter) {
    tables.write(finder)
    tables.write(meanings)
    tables.write(beginnings)
    tables.write(endings)
  }
}
