/// The words of a glossary while it is made.
struct GlossaryWords<Meaning: Hashable & Sendable> {
  private var trie: LiteralTrie
  /// By word: the place of its meaning.
  private var labels: [Int32] = []
  private(set) var meanings: [Meaning] = []
  private var places: [Meaning: Int32] = [:]

  init(count: Int, units: Int) {
    trie = LiteralTrie(units: units)
    labels.reserveCapacity(count)
  }

  /// The trie of all words, each labelled with the place of its meaning.
  var labelledTrie: LiteralTrie { trie.labelled(labels) }

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
    if state > 0, trie.end(at: state) == labels.count { labels.append(place(of: meaning)) }
  }

  private mutating func place(of meaning: Meaning) -> Int32 {
    if let place = places[meaning] { return place }
    places[meaning] = Int32(meanings.count)
    meanings.append(meaning)
    return Int32(meanings.count - 1)
  }
}
