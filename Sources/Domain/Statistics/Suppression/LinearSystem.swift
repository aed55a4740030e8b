/// Homogeneous linear equations in whole numbers, solved by elimination without fractions.
struct LinearSystem {
  private var rows: [[Int]]
  private let unknowns: Int
  /// The column each row begins with after elimination.
  private var pivots: [Int] = []

  init(_ equations: [[Int]], unknowns: Int) {
    rows = equations
    self.unknowns = unknowns
    eliminate()
  }

  /// Vectors in whole numbers that satisfy all equations, one for each unknown left free; every
  /// solution is a combination of them.
  var freeMoves: [[Int]] {
    let pivotColumns = Set(pivots)
    return (0..<unknowns).filter { !pivotColumns.contains($0) }.map { free in
      let scale = zip(rows, pivots).reduce(1) { scale, row in
        let (row, pivot) = row
        return row[free] == 0 ? scale : leastCommonMultiple(scale, row[pivot])
      }
      var move = Array(repeating: 0, count: unknowns)
      move[free] = scale
      for (row, pivot) in zip(rows, pivots) { move[pivot] = -row[free] * scale / row[pivot] }
      return move
    }
  }

  /// Brings the rows into reduced form; rows that say nothing new are dropped.
  private mutating func eliminate() {
    var done = 0
    for column in 0..<unknowns {
      guard let found = rows[done...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(done, found)
      for index in rows.indices where index != done && rows[index][column] != 0 {
        rows[index] = without(column, rows[index], by: rows[done])
      }
      pivots.append(column)
      done += 1
      if done == rows.count { break }
    }
    rows.removeLast(rows.count - done)
  }

  private func without(_ column: Int, _ row: [Int], by pivot: [Int]) -> [Int] {
    let (mine, other) = (row[column], pivot[column])
    let combined = zip(row, pivot).map { $0 * other - $1 * mine }
    let divisor = combined.reduce(0, greatestCommonDivisor)
    return divisor > 1 ? combined.map { $0 / divisor } : combined
  }
}

private func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
  var (a, b) = (abs(left), abs(right))
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

private func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
  abs(left) / greatestCommonDivisor(left, right) * abs(right)
}
