/// What the first characters of a literal are, in eight bytes.
struct LiteralNode: Sendable, BitwiseCopyable {
  /// From the lowest: one bit for each character a literal goes on with, by its lowest four bits (16
  /// bits), the label of the literal they are and one (24), and where the steps of the graph behind
  /// them begin (24).
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// What a state of a trie is, 0 for none; its steps begin at a place of the graph.
  init(_ state: Int32, following: Int, in trie: LiteralTrie, _ merging: StateMerging) {
    let label = state == 0 ? -1 : trie.literal(endingAt: Int(state))
    precondition(following < 1 << 24 && label < 1 << 24 - 1, "A node has eight bytes.")
    let children = following > 0 ? merging.children(of: Int(state)) : []
    let next = children.reduce(UInt64(0)) { $0 | 1 << UInt64(trie.origin(of: Int($1)).unit & 15) }
    bits = UInt64(following) << 40 | UInt64(label + 1) << 16 | next
  }

  /// Whether it is anything to the literals.
  var isAny: Bool { bits > 0 }
  /// The label of the literal they are, or -1.
  @inline(__always)
  var literal: Int32 { Int32(truncatingIfNeeded: bits &>> 16 & 0xFF_FFFF) &- 1 }
  /// 1 where they are a literal, 0 elsewhere: the compiler makes a branch of a comparison.
  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: (bits &>> 16 & 0xFF_FFFF &+ 0xFF_FFFF) &>> 24) }
  /// Where the steps of the graph behind them begin, or 0 where no literal goes on.
  @inline(__always)
  var following: Int { Int(truncatingIfNeeded: bits &>> 40) }

  /// Whether a literal may go on with a character; it surely does not where this says no, which most
  /// often it does.
  @inline(__always)
  func mayGoOn(with unit: UInt16) -> Bool { bits &>> UInt64(unit & 15) & 1 != 0 }
}
