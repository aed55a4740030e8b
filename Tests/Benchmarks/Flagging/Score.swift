/// How many findings were right, missed and extra.
struct Score {
  var right = 0
  var missed = 0
  var extra = 0

  var precision: Double { right + extra > 0 ? Double(right) / Double(right + extra) : 1 }
  var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 1 }
  var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Counts one yes or no.
  mutating func add(wanted: Bool, found: Bool) {
    if wanted && found { right += 1 } else if wanted { missed += 1 } else if found { extra += 1 }
  }

  /// Counts things that may come more than once.
  mutating func add(wanted: [String], found: [String]) {
    var left = found
    for thing in wanted {
      if let place = left.firstIndex(of: thing) {
        left.remove(at: place)
        right += 1
      } else {
        missed += 1
      }
    }
    extra += left.count
  }

  /// Counts things that come once.
  mutating func add<Thing: Hashable>(wanted: Set<Thing>, found: Set<Thing>) {
    right += wanted.intersection(found).count
    missed += wanted.subtracting(found).count
    extra += found.subtracting(wanted).count
  }
}
