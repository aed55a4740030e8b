/// What the first characters of a literal are.
struct LiteralNode: Sendable {
  /// The literal they are, or -1.
  let literal: Int32
  /// The state of the graph behind them, or 0 where no literal goes on.
  let state: Int32

  private init(literal: Int32, state: Int32) {
    self.literal = literal
    self.state = state
  }

  /// What a state of a trie is, 0 for none.
  init(_ state: Int32, in trie: LiteralTrie, _ merging: StateMerging) {
    literal = state == 0 ? -1 : Int32(trie.literal(endingAt: Int(state)))
    let goesOn = state > 0 && !merging.children(of: Int(state)).isEmpty
    self.state = goesOn ? merging.places[Int(state)] : 0
  }

  static func read(from tables: inout TableReader) -> [LiteralNode] {
    let literals = tables.numbers(Int32.self)
    return zip(literals, tables.numbers(Int32.self)).map { LiteralNode(literal: $0, state: $1) }
  }

  static func write(_ nodes: [LiteralNode], to tables: inout TableWriter) {
    tables.write(nodes.map(\.literal))
    tables.write(nodes.map(\.state))
  }
}
