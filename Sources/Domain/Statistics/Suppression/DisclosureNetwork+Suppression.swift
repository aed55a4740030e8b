extension DisclosureNetwork {
  /// What is hidden, and what could still be worked out because earlier releases show too much.
  package struct Suppression: Sendable {
    /// The cells that are not printed, unpublished ones included.
    package var hidden: Set<Int>
    /// Cells that can be worked out all the same; empty unless an earlier release forces it.
    package var disclosed: Set<Int> = []
  }

  /// Hides small counts (1〜4 as 「*」) and as many others as it takes so that none of them can be
  /// worked out (補完秘匿): after MHLW's rule for its open data.
  ///
  /// Each round looks for counts that a reader could calculate, alone or as a small sum, and hides
  /// the cheapest, then smallest, non-zero count that helps to calculate them; ties go to the first.
  package func suppressed() -> Suppression {
    var result = Suppression(hidden: initiallyHidden)
    var proven: Set<[Int]> = []
    while hideSmallSums(&result) || hideWhatCanBeSolved(&result, &proven) {}
    return result
  }

  private var initiallyHidden: Set<Int> {
    Set(
      cells.indices.filter { index in
        switch cells[index].publication {
        case .open: isSmall(index)
        case .shownBefore: false
        case .hiddenBefore, .unpublished: true
        }
      })
  }

  /// Printed counts that are hidden stay so; of the others only small ones need protection.
  func isProtected(_ cell: Int) -> Bool {
    switch cells[cell].publication {
    case .open, .hiddenBefore: cells[cell].value > 0
    case .unpublished: isSmall(cell)
    case .shownBefore: false
    }
  }

  /// Hides beside small sums until no relation gives one away; whether anything changed.
  private func hideSmallSums(_ state: inout Suppression) -> Bool {
    var hasChanged = false
    var isCalm = false
    while !isCalm {
      isCalm = true
      for relation in relations {
        guard let exposed = smallSum(relation, state.hidden),
          !exposed.isSubset(of: state.disclosed)
        else { continue }
        cover(exposed, &state)
        isCalm = false
        hasChanged = true
      }
    }
    return hasChanged
  }

  /// Hides beside counts that have one solution only; whether anything changed.
  private func hideWhatCanBeSolved(_ state: inout Suppression, _ proven: inout Set<[Int]>) -> Bool {
    var hasChanged = false
    for riddle in riddles(hidden: state.hidden) where !proven.contains(riddle.unknowns) {
      let proof = AmbiguityProof(of: riddle, in: self)
      let exposed = riddle.unknowns.first { cell in
        isProtected(cell) && !state.disclosed.contains(cell) && !proof.isAmbiguous(cell)
      }
      if let exposed {
        cover([exposed], &state)
        hasChanged = true
      } else {
        proven.insert(riddle.unknowns)
      }
    }
    return hasChanged
  }

  /// The hidden cells of a relation when their sum can be worked out and is itself small.
  private func smallSum(_ relation: Relation, _ hidden: Set<Int>) -> Set<Int>? {
    guard !hidden.contains(relation.total) else { return nil }
    let unknown = relation.parts.filter(hidden.contains)
    let sum = unknown.reduce(0) { $0 + cells[$1].value }
    guard (1..<max(threshold, 1)).contains(sum) else { return nil }
    return Set(unknown.filter { cells[$0].value > 0 })
  }

  /// Hides one more cell so that the exposed ones become uncertain: of their own relations, or else
  /// of any relation that holds hidden cells.
  private func cover(_ exposed: Set<Int>, _ state: inout Suppression) {
    let hidden = state.hidden
    let near = exposed.flatMap { relationsOf[$0] }
    let far = hidden.flatMap { relationsOf[$0] }
    let found = [near, far].lazy.compactMap { indices in
      Set(Set(indices).flatMap { relations[$0].cells }).filter { cell in
        !hidden.contains(cell) && cells[cell].value > 0 && cells[cell].publication == .open
      }.min { order($0) < order($1) }
    }.first
    if let found {
      state.hidden.insert(found)
    } else {
      state.disclosed.formUnion(exposed)
    }
  }

  private func order(_ cell: Int) -> (Int, Int, Int) { (cells[cell].cost, cells[cell].value, cell) }
}
