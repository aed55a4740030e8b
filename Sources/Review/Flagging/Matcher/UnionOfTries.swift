/// The first three steps of several tries in one.
struct UnionOfTries {
  private(set) var trie = LiteralTrie(units: 1 << 16)
  /// By trie and state of the union: the trie's own state, or 0.
  private var own: [[Int32]] = []

  init(_ tries: [LiteralTrie]) {
    let pairs = tries.map { (trie: $0, states: take($0)) }
    own = pairs.map { pair in
      var own = [Int32](repeating: 0, count: trie.stateCount)
      for (state, place) in pair.states.enumerated() where place > 0 {
        own[Int(place)] = Int32(state)
      }
      return own
    }
  }

  /// Takes the first three steps of a trie in; by its states, those of the union, or 0.
  private mutating func take(_ other: LiteralTrie) -> [Int32] {
    var places = [Int32](repeating: 0, count: other.stateCount)
    var depths = [UInt8](repeating: 0, count: other.stateCount)
    // A state is made after the one it is stepped to from.
    for state in 1..<max(1, other.stateCount) {
      let origin = other.origin(of: state)
      let before = Int(origin.state)
      depths[state] = min(depths[before], 3) + 1
      guard depths[state] <= 3 else { continue }
      places[state] = Int32(
        trie.state(behind: CollectionOfOne(origin.unit), from: Int(places[before])))
    }
    return places
  }

  /// The states of one of the tries at these states of the union.
  func states(of index: Int, at states: [Int32]) -> [Int32] { states.map { own[index][Int($0)] } }
}
