/// Where literals can begin (語頭): what one character alone is, and what two and three lead to.
///
/// The first three steps of a trie in small arrays. Nearly every place of a text is done with here,
/// so the trie itself, which is large, is seldom touched.
struct Beginnings: Sendable {
  /// What the characters so far are.
  struct Node: Sendable {
    /// The literal they are, or -1.
    var literal: Int32 = -1
    /// The state of the trie behind them, or 0 where no literal goes on.
    var state: Int32 = 0

    init() {}

    init(_ step: UInt64, in trie: LiteralTrie) {
      guard step != 0 else { return }
      literal = Int32(truncatingIfNeeded: trie.literal(behind: step))
      let goesOn = step & LiteralTrie.Step.goesOn != 0
      state = goesOn ? Int32(truncatingIfNeeded: LiteralTrie.state(behind: step)) : 0
    }
  }

  private let alphabet: Alphabet
  /// By the number of a class.
  private let singles: [Node]
  /// By the numbers of two classes: the place of a pair, from 1.
  private let pairs: SparseRows
  /// By the place of a pair and the number of a class: the place of a triple, from 1.
  private let triples: SparseRows
  /// By their places; the first one is for none.
  private let pairNodes: [Node]
  private let tripleNodes: [Node]

  init(_ trie: LiteralTrie) {
    let levels = TrieLevels(trie)
    alphabet = levels.alphabet
    singles = levels.singles.map { Node($0, in: trie) }
    pairs = levels.pairTable()
    pairNodes = levels.pairs.steps.map { Node($0, in: trie) }
    triples = levels.tripleTable()
    tripleNodes = levels.triples.steps.map { Node($0, in: trie) }
  }

  /// Goes through a text and reports what stands at each unit where something begins: the unit,
  /// what one character, two and three are.
  @inline(__always)
  func spot(in units: UnsafeBufferPointer<UInt16>, _ found: (Int, Node, Node, Node) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count + 2) { room in
      alphabet.spell(units, padding: 2, into: room)
      let symbols = UnsafeBufferPointer(room)
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: units.count) { places in
        let count = self.places(in: symbols, units.count, into: places)
        triples.withLookup { triples in
          singles.withUnsafeBufferPointer { singles in
            pairNodes.withUnsafeBufferPointer { pairNodes in
              tripleNodes.withUnsafeBufferPointer { tripleNodes in
                for place in places[..<count] {
                  let start = Int(truncatingIfNeeded: place >> 32)
                  let pair = Int(truncatingIfNeeded: place & 0xFFFF_FFFF)
                  let triple = Int(triples(pair, Int(symbols[start + 2])))
                  found(
                    start, singles[Int(symbols[start])], pairNodes[pair], tripleNodes[triple])
                }
              }
            }
          }
        }
      }
    }
  }

  /// The units at which something may begin, each with the place of its pair; tells how many.
  @inline(__always)
  private func places(
    in symbols: UnsafeBufferPointer<UInt16>, _ length: Int,
    into places: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    var count = 0
    singles.withUnsafeBufferPointer { singles in
      pairs.withLookup { pairs in
        for start in 0..<length {
          let first = Int(symbols[start])
          let pair = pairs(first, Int(symbols[start + 1]))
          places[count] = UInt64(truncatingIfNeeded: start) << 32 | UInt64(pair)
          count += pair > 0 || singles[first].literal >= 0 ? 1 : 0
        }
      }
    }
    return count
  }
}
