/// What the first characters of a literal are.
struct LiteralNode: Sendable {
  /// The literal they are, or -1.
  let literal: Int32
  /// Where the steps of the graph behind them begin, or 0 where no literal goes on.
  let following: Int32
  /// One bit for each character a literal goes on with, by its lowest five bits: most texts go on
  /// otherwise, and are not walked then.
  private let next: UInt32

  private init(literal: Int32, following: Int32, next: UInt32) {
    self.literal = literal
    self.following = following
    self.next = next
  }

  /// What a state of a trie is, 0 for none; its steps begin at a place of the graph.
  init(_ state: Int32, following: Int32, in trie: LiteralTrie, _ merging: StateMerging) {
    let children = following > 0 ? merging.children(of: Int(state)) : []
    literal = state == 0 ? -1 : Int32(trie.literal(endingAt: Int(state)))
    self.following = following
    next = children.reduce(0) { $0 | 1 << UInt32(trie.origin(of: Int($1)).unit & 31) }
  }

  /// Whether a literal may go on with a character; it surely does not where this says no.
  @inline(__always)
  func mayGoOn(with unit: UInt16) -> Bool { next &>> UInt32(unit & 31) & 1 != 0 }

  static func read(from tables: inout TableReader) -> [LiteralNode] {
    let literals = tables.numbers(Int32.self)
    let following = tables.numbers(Int32.self)
    return zip(zip(literals, following), tables.numbers(UInt32.self)).map {
      LiteralNode(literal: $0.0, following: $0.1, next: $1)
    }
  }

  static func write(_ nodes: [LiteralNode], to tables: inout TableWriter) {
    tables.write(nodes.map(\.literal))
    tables.write(nodes.map(\.following))
    tables.write(nodes.map(\.next))
  }
}
