/// Lays sorted, coded literals out as a double array.
struct DoubleArrayBuilder {
  let literals: [[UInt16]]
  let ids: [Int]
  let alphabet: Int
  private var cells: [DoubleArray.Cell] = []
  private var firstFree = 1

  init(literals: [[UInt16]], ids: [Int], alphabet: Int) {
    self.literals = literals
    self.ids = ids
    self.alphabet = alphabet
  }

  /// The cells; the root is cell 0.
  mutating func build() -> [DoubleArray.Cell] {
    cells = Array(repeating: DoubleArray.Cell(), count: alphabet + 1)
    cells[0].parent = 0
    var open: [(cell: Int, range: Range<Int>, depth: Int)] = [(0, literals.indices, 0)]
    var done = 0
    while done < open.count {
      let node = open[done]
      done += 1
      let groups = children(of: node.range, depth: node.depth)
      guard !groups.isEmpty else { continue }
      let base = place(groups.map(\.code))
      cells[node.cell].base = Int32(base)
      for group in groups {
        let cell = base + group.code
        cells[cell].parent = Int32(node.cell)
        var rest = group.range
        while let first = rest.first, literals[first].count == node.depth + 1 {
          cells[cell].literal = Int32(ids[first])
          rest = rest.dropFirst()
        }
        open.append((cell, rest, node.depth + 1))
      }
    }
    return cells
  }

  private func children(of range: Range<Int>, depth: Int) -> [(code: Int, range: Range<Int>)] {
    var groups: [(code: Int, range: Range<Int>)] = []
    for index in range {
      let code = Int(literals[index][depth])
      if let last = groups.last, last.code == code {
        groups[groups.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        groups.append((code, index..<index + 1))
      }
    }
    return groups
  }

  /// The smallest base at which every child's cell is free.
  private mutating func place(_ codes: [Int]) -> Int {
    let smallest = codes.min() ?? 1
    var base = max(1, firstFree - smallest)
    while !codes.allSatisfy({ isFree(base + $0) }) { base += 1 }
    let needed = base + alphabet + 1
    if cells.count < needed {
      cells += Array(repeating: DoubleArray.Cell(), count: needed - cells.count)
    }
    for code in codes { cells[base + code].parent = 0 }
    while firstFree < cells.count, cells[firstFree].parent >= 0 { firstFree += 1 }
    return base
  }

  private func isFree(_ cell: Int) -> Bool { cell >= cells.count || cells[cell].parent < 0 }
}
