/// The runs of characters that weights are learned for (語彙), each with its rarity.
struct Vocabulary: Sendable {
  let keys: [UInt64]
  let rarity: [Float]
  private let places: [UInt64: Int]
  var count: Int { keys.count }

  /// The runs that occur in at least two examples.
  init(of examples: [TrainingExample]) {
    var frequency: [UInt64: Int] = [:]
    for example in examples {
      for key in example.keys { frequency[key, default: 0] += 1 }
    }
    let kept = frequency.filter { $0.value >= 2 }.sorted { $0.key < $1.key }
    self.init(kept.map { ($0.key, Self.rarity(of: $0.value, among: examples.count)) })
  }

  private init(_ runs: [(key: UInt64, rarity: Float)]) {
    keys = runs.map(\.key)
    rarity = runs.map(\.rarity)
    places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
  }

  /// Only the runs at these places, in order.
  func keeping(_ places: [Int]) -> Vocabulary {
    Vocabulary(places.map { (keys[$0], rarity[$0]) })
  }

  /// How much each known run counts in a text with these runs.
  func factors(of keys: [UInt64]) -> [(run: Int, factor: Float)] {
    let runs = keys.compactMap { places[$0] }
    let norm = Weighing.norm(runs.reduce(0) { $0 + rarity[$1] * rarity[$1] })
    return runs.map { ($0, rarity[$0] * norm) }
  }

  /// Inverse document frequency, smoothed; tenths, as the file keeps them.
  private static func rarity(of count: Int, among all: Int) -> Float {
    let ratio = Double(1 + all) / Double(1 + count)
    return Float((naturalLogarithm(ratio) * 10 + 10).rounded()) / 10
  }

  /// A measure of how often a run of this rarity occurs, the square root of its frequency.
  static func frequency(of rarity: Float) -> Float {
    // exp(-x/2) by squaring, without the platform's libm.
    var power = 1 - rarity / 2048
    for _ in 0..<10 { power *= power }
    return power
  }

  /// The natural logarithm by its series, the same to the last bit on every machine.
  static func naturalLogarithm(_ value: Double) -> Double {
    var mantissa = value
    var halvings = 0.0
    while mantissa > 1.5 {
      mantissa /= 2
      halvings += 1
    }
    while mantissa < 0.75 {
      mantissa *= 2
      halvings -= 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 41, by: 2) {
      sum += term / odd
      term *= ratio * ratio
    }
    return 2 * sum + halvings * 0.693_147_180_559_945_3
  }
}
