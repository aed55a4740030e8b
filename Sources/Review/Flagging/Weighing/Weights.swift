/// The weights of the statistical layer (統計層の重み): one number per feature and outcome.
///
/// Outcomes are the eleven categories in the order of print and, at index 11, urgency.
package struct Weights: Sendable {
  /// The weights of one feature for every outcome.
  package typealias Row = SIMD16<Float>

  /// How many outcomes there are.
  package static let outcomes = 12
  /// The outcome of urgency.
  package static let urgent = 11

  var bias = Row.zero
  var thresholds = Row.zero
  /// By feature name, such as `caller=母`.
  var header: [String: Row] = [:]
  /// By the rule's index: what its words weigh when they count, and when set aside.
  var rules: [(counts: Row, aside: Row)] = []
  var grams = GramTable()

  /// Nothing learned: the rules stand alone.
  package init() {}
}
