/// The smallest automaton that knows how the literals of a trie go on (DAWG): literals that end alike
/// and have the same label share their steps.
///
/// The steps out of a state stand side by side, and behind them those of the state its first step
/// leads to: most walks stay in one line of the processor's memory.
struct LiteralGraph: Sendable {
  /// All steps; the first one is none, so that 0 is no place where steps begin.
  private let steps: [LiteralStep]

  /// The graph of what follows some states of a trie, and where the steps of each begin, 0 where no
  /// literal goes on.
  static func following(
    _ states: [Int32], of trie: LiteralTrie, _ merging: StateMerging
  ) -> (graph: LiteralGraph, starts: [Int]) {
    var starts = [Int](repeating: 0, count: merging.representatives.count)
    var laidOut: [Int32] = []
    var count = 1
    for state in states where state > 0 {
      var waiting = [state]
      while let state = waiting.popLast() {
        let children = merging.children(of: Int(state))
        let place = Int(merging.places[Int(state)])
        guard starts[place] == 0, !children.isEmpty else { continue }
        starts[place] = count
        laidOut.append(state)
        count += children.count
        waiting += children.reversed()
      }
    }
    var steps = [LiteralStep(by: 0, to: 0, label: -1, isLast: true)]
    for state in laidOut {
      let children = merging.children(of: Int(state))
      for child in children {
        steps.append(
          LiteralStep(
            by: trie.origin(of: Int(child)).unit, to: starts[Int(merging.places[Int(child)])],
            label: trie.literal(endingAt: Int(child)), isLast: child == children.last))
      }
    }
    return (
      LiteralGraph(steps: steps),
      states.map { starts[Int(merging.places[Int($0)])] }
    )
  }

  /// Walks with the steps held in place.
  @inline(__always)
  func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    steps.withUnsafeBufferPointer { body(Walker(steps: $0)) }
  }

  /// Steps through the graph along a text.
  struct Walker {
    fileprivate let steps: UnsafeBufferPointer<LiteralStep>

    /// The first step that begins at a place; 0 has one that leads nowhere.
    @inline(__always)
    func step(at place: Int) -> LiteralStep { steps[place] }

    /// Reports every literal that goes on at a unit by the steps that begin at a place, and ends before
    /// the limit: the unit behind it and its label.
    @inline(__always)
    func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, before limit: Int,
      at first: Int, _ step: LiteralStep, found: (Int, Int) -> Void
    ) {
      var (place, step) = (first, step)
      var position = start
      while place > 0, position < limit {
        let unit = units[position]
        while step.unit != unit {
          if step.isLast { return }
          place &+= 1
          step = steps[place]
        }
        position &+= 1
        if let literal = step.literal { found(position, literal) }
        place = step.next
        step = steps[place]
      }
    }
  }
}

extension LiteralGraph: Tabled {
  init(from tables: inout TableReader) {
    steps = tables.numbers(UInt64.self).map(LiteralStep.init(bits:))
  }

  func write(to tables: inout TableWriter) {
    tables.write(steps.map(\.bits))
  }
}
