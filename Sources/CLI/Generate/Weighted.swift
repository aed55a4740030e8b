/// Things that occur with different frequency.
struct Weighted<Element: Sendable>: Sendable {
  private let elements: [Element]
  private let upTo: [Int]

  /// Things with their weights, of which at least one is above zero.
  init(_ pairs: [(Element, Int)]) {
    elements = pairs.map(\.0)
    var sum = 0
    upTo = pairs.map { pair in
      sum += pair.1
      return sum
    }
    precondition(sum > 0, "something can occur")
  }

  /// Draws one of them.
  func draw(_ random: inout SplitMix64) -> Element {
    let point = random.below(upTo[upTo.count - 1])
    return elements[upTo.firstIndex { point < $0 } ?? elements.count - 1]
  }
}
