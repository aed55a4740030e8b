/// Fits one outcome's weights by logistic regression with a quadratic penalty.
///
/// Plain accelerated descent (Nesterov) with a fixed number of steps in a fixed order: the same
/// examples give the same weights on every machine.
struct LogisticFit {
  /// How much an error weighs against the size of the weights.
  var strictness: Float = 10
  /// How many steps are taken.
  var steps = 250

  /// The weights of the columns and, last, the bias.
  func fit(_ plain: TrainingSet, holds: [Bool], importance: [Float]) -> [Float] {
    // Runs that hardly tell the outcome apart count little, those that do count up to threefold
    // (after Wang and Manning 2012, naive Bayes features in a linear model).
    let scale = plain.contrast(holds: holds, importance: importance)
    let set = plain.scaled(by: scale)
    let fitted = descend(set, holds: holds, importance: importance)
    return zip(fitted, scale + [1]).map { $0 * $1 }
  }

  private func descend(_ set: TrainingSet, holds: [Bool], importance: [Float]) -> [Float] {
    let positives = holds.indices.reduce(Float(0)) { $0 + (holds[$1] ? importance[$1] : 0) }
    let all = importance.reduce(0, +)
    guard positives > 0, positives < all else {
      return Array(repeating: 0, count: set.columns) + [positives > 0 ? 1 : -1]
    }
    // Both answers weigh the same together, however rare one is.
    let costs = holds.indices.map { index in
      strictness * importance[index] * all / (2 * (holds[index] ? positives : all - positives))
    }
    let step = 1 / (1 + 0.25 * largestEigenvalue(set, costs))
    var weights = [Float](repeating: 0, count: set.columns + 1)
    var previous = weights
    for round in 0..<steps {
      let momentum = Float(round) / Float(round + 3)
      var point = weights
      for column in point.indices {
        point[column] += momentum * (weights[column] - previous[column])
      }
      let slope = gradient(set, holds, costs, at: point)
      previous = weights
      for column in point.indices { weights[column] = point[column] - step * slope[column] }
    }
    return weights
  }

  private func gradient(
    _ set: TrainingSet, _ holds: [Bool], _ costs: [Float], at point: [Float]
  ) -> [Float] {
    var slope = point
    for (index, row) in set.rows.enumerated() {
      var sum = point[set.columns]
      for cell in row { sum += point[Int(cell.column)] * cell.value }
      let pull = costs[index] * (Self.logistic(sum) - (holds[index] ? 1 : 0))
      for cell in row { slope[Int(cell.column)] += pull * cell.value }
      slope[set.columns] += pull
    }
    return slope
  }

  /// The largest curvature, by power iteration.
  private func largestEigenvalue(_ set: TrainingSet, _ costs: [Float]) -> Float {
    var vector = [Float](repeating: 1, count: set.columns + 1)
    var size: Float = 1
    for _ in 0..<12 {
      var next = [Float](repeating: 0, count: vector.count)
      for (index, row) in set.rows.enumerated() {
        var sum = vector[set.columns]
        for cell in row { sum += vector[Int(cell.column)] * cell.value }
        sum *= costs[index]
        for cell in row { next[Int(cell.column)] += sum * cell.value }
        next[set.columns] += sum
      }
      size = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = next.map { $0 / size }
    }
    return size * 1.05
  }

  /// The logistic function by squaring, without the platform's libm.
  static func logistic(_ value: Float) -> Float {
    guard value > -30 else { return 0 }
    guard value < 30 else { return 1 }
    // exp(-x) = (exp(-x/1024))^1024, the inner one by its series.
    let small = -Double(value) / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    return Float(1 / (1 + power))
  }
}
