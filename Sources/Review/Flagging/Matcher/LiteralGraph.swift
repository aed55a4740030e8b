/// The smallest automaton that knows how the literals of a trie go on (DAWG): literals that end alike
/// and have the same label share their steps.
///
/// The steps out of a state stand side by side, and behind them those of the state its first step
/// leads to: most walks stay in one line of the processor's memory.
struct LiteralGraph: Sendable {
  /// All steps; the first one is none, so that 0 is no place where steps begin.
  private let steps: [LiteralStep]
  /// By step: the label of the literal that ends behind it, or -1.
  private let labels: [Int32]

  /// The graph of what follows some states of a trie, and where the steps of each begin, 0 where no
  /// literal goes on.
  static func following(
    _ states: [Int32], of trie: LiteralTrie, _ merging: StateMerging
  ) -> (graph: LiteralGraph, starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: merging.representatives.count)
    var laidOut: [Int32] = []
    var count: Int32 = 1
    for state in states where state > 0 {
      var waiting = [state]
      while let state = waiting.popLast() {
        let children = merging.children(of: Int(state))
        let place = Int(merging.places[Int(state)])
        guard starts[place] == 0, !children.isEmpty else { continue }
        starts[place] = count
        laidOut.append(state)
        count += Int32(children.count)
        waiting += children.reversed()
      }
    }
    var steps = [LiteralStep(by: 0, to: 0, ends: false, isLast: true)]
    var labels: [Int32] = [-1]
    for state in laidOut {
      let children = merging.children(of: Int(state))
      for child in children {
        let label = trie.literal(endingAt: Int(child))
        steps.append(
          LiteralStep(
            by: trie.origin(of: Int(child)).unit, to: starts[Int(merging.places[Int(child)])],
            ends: label >= 0, isLast: child == children.last))
        labels.append(Int32(label))
      }
    }
    return (
      LiteralGraph(steps: steps, labels: labels),
      states.map { starts[Int(merging.places[Int($0)])] }
    )
  }

  /// Walks with the arrays held in place.
  @inline(__always)
  func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      labels.withUnsafeBufferPointer { labels in body(Walker(steps: steps, labels: labels)) }
    }
  }

  /// Steps through the graph along a text.
  struct Walker {
    private let steps: UnsafeBufferPointer<LiteralStep>
    private let labels: UnsafeBufferPointer<Int32>

    fileprivate init(
      steps: UnsafeBufferPointer<LiteralStep>, labels: UnsafeBufferPointer<Int32>
    ) {
      self.steps = steps
      self.labels = labels
    }

    /// Reports every literal that goes on at a unit by the steps that begin at a place, and ends before
    /// the limit: the unit behind it and its label.
    @inline(__always)
    func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, before limit: Int,
      behind first: Int32, found: (Int, Int) -> Void
    ) {
      var place = Int(first)
      var position = start
      while place > 0, position < limit {
        let unit = units[position]
        var step = steps[place]
        while step.unit != unit {
          if step.isLast { return }
          place &+= 1
          step = steps[place]
        }
        position &+= 1
        if step.ends { found(position, Int(labels[place])) }
        place = Int(step.next)
      }
    }
  }
}

extension LiteralGraph: Tabled {
  init(from tables: inout TableReader) {
    steps = tables.numbers(UInt64.self).map(LiteralStep.init(bits:))
    labels = tables.numbers()
  }

  func write(to tables: inout TableWriter) {
    tables.write(steps.map(\.bits))
    tables.write(labels)
  }
}
