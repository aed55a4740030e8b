/// Sets the thresholds from sums of notes whose authors were left out (しきい値の決め方).
///
/// Thirty examples are too few for a threshold of its own, so each category's lies halfway between
/// its own best and the one that serves all; only danger has a lower one, so that it fails open.
struct Calibration {
  let sums: [(note: LabelledNote, margin: Weights.Row)]

  /// The thresholds by outcome.
  func thresholds() -> Weights.Row {
    var row = Weights.Row.zero
    let common = grid.max { f1(at: $0) < f1(at: $1) } ?? 0
    for outcome in 0..<Weights.outcomes - 1 {
      let own = grid.max { f1(at: $0, of: outcome) < f1(at: $1, of: outcome) } ?? common
      row[outcome] = (common + own) / 2
    }
    row[0] = open(0, from: common, precision: 0.75)
    row[1] = open(1, from: common, precision: 0.85)
    row[Weights.urgent] = open(Weights.urgent, from: common, precision: 0.75)
    return row
  }

  private var grid: [Float] { stride(from: Float(-3), through: 1, by: 0.05).map { $0 } }

  /// The lowest threshold at which at least this share of what is found is right.
  private func open(_ outcome: Int, from common: Float, precision: Double) -> Float {
    let fitting = grid.filter { threshold in
      let found = sums.filter { $0.margin[outcome] > threshold }
      let right = found.filter { $0.note.holds(outcome) }
      return threshold <= common && Double(right.count) >= precision * Double(found.count)
    }
    return fitting.min() ?? common
  }

  /// The F1 of one outcome, or of all categories together.
  private func f1(at threshold: Float, of outcome: Int? = nil) -> Double {
    var right = 0
    var all = 0
    for (note, margin) in sums {
      for outcome in outcome.map({ $0..<$0 + 1 }) ?? 0..<Weights.outcomes - 1 {
        let found = margin[outcome] > threshold
        if found && note.holds(outcome) { right += 1 }
        all += (found ? 1 : 0) + (note.holds(outcome) ? 1 : 0)
      }
    }
    return all > 0 ? 2 * Double(right) / Double(all) : 0
  }
}
