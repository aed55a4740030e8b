/// Hidden counts that hang together, with all that ties them (解かれうる組).
struct Riddle {
  /// The hidden cells, in order.
  let unknowns: [Int]
  /// What a reader knows of them, as coefficients of the unknowns; parts count up, totals down.
  let equations: [[Int]]
}

extension DisclosureNetwork {
  /// The hidden cells, taken apart into groups that say nothing of each other.
  func riddles(hidden: Set<Int>) -> [Riddle] {
    let unknown = hidden.subtracting(calculable(hidden))
    var done: Set<Int> = []
    return unknown.sorted().compactMap { start in
      guard done.insert(start).inserted else { return nil }
      var group = [start]
      var touching: Set<Int> = []
      var next = 0
      while next < group.count {
        for index in relationsOf[group[next]] where touching.insert(index).inserted {
          for cell in relations[index].cells
          where unknown.contains(cell) && done.insert(cell).inserted {
            group.append(cell)
          }
        }
        next += 1
      }
      return riddle(group.sorted(), touching.sorted())
    }
  }

  private func riddle(_ unknowns: [Int], _ touching: [Int]) -> Riddle {
    let places = Dictionary(uniqueKeysWithValues: zip(unknowns, unknowns.indices))
    let equations = touching.map { index in
      var coefficients = Array(repeating: 0, count: unknowns.count)
      for part in relations[index].parts {
        if let place = places[part] { coefficients[place] += 1 }
      }
      if let place = places[relations[index].total] { coefficients[place] -= 1 }
      return coefficients
    }
    return Riddle(unknowns: unknowns, equations: equations)
  }

  /// Unpublished cells that anybody can calculate and that need no protection, such as the months
  /// between two printed periods; knowing them takes the rest apart.
  private func calculable(_ hidden: Set<Int>) -> Set<Int> {
    var found: Set<Int> = []
    var queue = Array(relations.indices)
    while let index = queue.popLast() {
      let unknown = relations[index].cells.filter { hidden.contains($0) && !found.contains($0) }
      guard unknown.count == 1, !isProtected(unknown[0]),
        cells[unknown[0]].publication == .unpublished
      else { continue }
      found.insert(unknown[0])
      queue += relationsOf[unknown[0]]
    }
    return found
  }
}
