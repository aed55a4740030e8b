/// Fits the weights of all outcomes by logistic regression with a quadratic penalty.
///
/// Plain accelerated descent (Nesterov) with a fixed number of steps in a fixed order: the same
/// examples give the same weights on every machine. All outcomes take each step side by side.
struct LogisticFit {
  /// How much an error weighs against the size of the weights.
  var strictness: Float = 100
  /// How many steps are taken.
  var steps = 300

  /// The weights of the columns and, last, the bias.
  func fit(_ set: TrainingSet, holds: [Weights.Row], importance: [Float]) -> [Weights.Row] {
    let costs = costs(holds, importance)
    let step = 1 / (1 + 0.25 * largestEigenvalue(set, costs))
    var weights = [Weights.Row](repeating: .zero, count: set.columns + 1)
    var previous = weights
    var slope = weights
    for round in 0..<steps {
      let momentum = Float(round) / Float(round + 3)
      for column in weights.indices {
        let old = weights[column]
        weights[column] += momentum * (old - previous[column])
        previous[column] = old
        slope[column] = weights[column]
      }
      addErrors(set, holds, costs, at: weights, to: &slope)
      for column in weights.indices { weights[column] -= step * slope[column] }
    }
    return weights
  }

  /// What an error costs: both answers weigh the same together, however rare one is.
  private func costs(_ holds: [Weights.Row], _ importance: [Float]) -> [Weights.Row] {
    var positives = Weights.Row.zero
    var all: Float = 0
    for (row, weight) in zip(holds, importance) {
      positives += row * weight
      all += weight
    }
    let one = Weights.Row(repeating: 1)
    let yes = strictness * all / (2 * positives.replacing(with: one, where: positives .< one))
    let negatives = all - positives
    let no = strictness * all / (2 * negatives.replacing(with: one, where: negatives .< one))
    return zip(holds, importance).map { row, weight in
      weight * (row * yes + (one - row) * no)
    }
  }

  private func addErrors(
    _ set: TrainingSet, _ holds: [Weights.Row], _ costs: [Weights.Row],
    at point: [Weights.Row], to slope: inout [Weights.Row]
  ) {
    for index in holds.indices {
      let cells = set.cells(of: index)
      var sum = point[set.columns]
      for cell in cells { sum += point[Int(cell.column)] * cell.value }
      let pull = costs[index] * (Self.logistic(sum) - holds[index])
      for cell in cells { slope[Int(cell.column)] += pull * cell.value }
      slope[set.columns] += pull
    }
  }

  /// The largest curvature of each outcome, by power iteration.
  private func largestEigenvalue(_ set: TrainingSet, _ costs: [Weights.Row]) -> Weights.Row {
    var vector = [Weights.Row](repeating: .init(repeating: 1), count: set.columns + 1)
    var size = Weights.Row(repeating: 1)
    for _ in 0..<12 {
      var next = [Weights.Row](repeating: .zero, count: vector.count)
      for index in costs.indices {
        let cells = set.cells(of: index)
        var sum = vector[set.columns]
        for cell in cells { sum += vector[Int(cell.column)] * cell.value }
        sum *= costs[index]
        for cell in cells { next[Int(cell.column)] += sum * cell.value }
        next[set.columns] += sum
      }
      size = next.reduce(.zero) { $0 + $1 * $1 }.squareRoot()
      vector = next.map { $0 / size }
    }
    return size * 1.05
  }

  /// The logistic function by squaring, without the platform's libm.
  static func logistic(_ value: Weights.Row) -> Weights.Row {
    // exp(-x) = (exp(-x/1024))^1024, the inner one by its series.
    let bound = Weights.Row(repeating: 30)
    let small = value.clamped(lowerBound: -bound, upperBound: bound) * Float(-1.0 / 1024)
    let one = Weights.Row(repeating: 1)
    let third = one + small * Float(1.0 / 3)
    let half = one + small * third * Float(0.5)
    var power = one + small * half
    for _ in 0..<10 { power *= power }
    return one / (one + power)
  }
}
