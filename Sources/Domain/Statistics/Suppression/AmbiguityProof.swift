/// Shows of hidden counts that a reader cannot know them (秘匿の証明): there is another table with
/// the same printed numbers in which the count is a different one.
///
/// The hidden cells are unknowns and the relations linear equations. Every solution differs from the
/// true one by a vector that the equations do not see; a cell is safe when such a vector moves it and
/// leaves every count possible. What cannot be shown safe is treated as exposed.
struct AmbiguityProof {
  private let unknowns: [Int]
  /// How far each count may go down.
  private let slack: [Int]
  private var ambiguous: Set<Int> = []

  init(of riddle: Riddle, in network: DisclosureNetwork) {
    unknowns = riddle.unknowns
    slack = unknowns.map { network.cells[$0].value - network.lowest($0) }
    let values = unknowns.map { network.cells[$0].value }
    if riddle.equations.allSatisfy({ zip($0, values).reduce(0) { $0 + $1.0 * $1.1 } == 0 }) {
      // No printed number takes part, so every count could as well be twice as high.
      tryMove(values)
    }
    let moves = LinearSystem(riddle.equations, unknowns: unknowns.count).freeMoves
    for move in moves { tryMove(move) }
    for place in unknowns.indices where network.isProtected(unknowns[place]) {
      tryPairs(of: moves, moving: place)
    }
  }

  /// Whether the cell may have another value as far as a reader can tell.
  func isAmbiguous(_ cell: Int) -> Bool { ambiguous.contains(cell) }

  /// Two moves together, where one alone goes too low: what one takes, the other gives back.
  private mutating func tryPairs(of moves: [[Int]], moving place: Int) {
    guard !ambiguous.contains(unknowns[place]) else { return }
    for move in moves where move[place] != 0 {
      for other in moves {
        for (sign, otherSign) in [(1, 1), (1, -1), (-1, 1), (-1, -1)]
        where isPossible(move, sign, other, otherSign) {
          tryMove(zip(move, other).map { sign * $0 + otherSign * $1 })
          if ambiguous.contains(unknowns[place]) { return }
        }
      }
    }
  }

  private func isPossible(_ move: [Int], _ sign: Int, _ other: [Int], _ otherSign: Int) -> Bool {
    var place = 0
    while place < slack.count {
      if slack[place] + sign * move[place] + otherSign * other[place] < 0 { return false }
      place += 1
    }
    return true
  }

  private mutating func tryMove(_ move: [Int]) {
    for sign in [1, -1] where zip(slack, move).allSatisfy({ $0 + sign * $1 >= 0 }) {
      for (cell, step) in zip(unknowns, move) where step != 0 { ambiguous.insert(cell) }
      return
    }
  }
}

extension DisclosureNetwork {
  /// The lowest count a reader must reckon with: a printed 「*」 is at least 1, as 0 is printed.
  func lowest(_ cell: Int) -> Int {
    switch cells[cell].publication {
    case .open, .hiddenBefore: 1
    case .shownBefore, .unpublished: 0
    }
  }
}
