/// How often each value of a vocabulary occurs, in a fixed order of print (件数).
public struct Count<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The values with their counts, in the order of print.
  public let rows: [Row]

  /// Counts values; every value of `order` is listed, also with 0, and others follow in order.
  public init(_ values: some Sequence<Value>, order: [Value]) {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    rows = order.map { Row(value: $0, count: counts[$0] ?? 0) }
  }

  /// The sum of all counts.
  public var total: Int { rows.reduce(0) { $0 + $1.count } }

  /// The count of a value; 0 when it does not occur.
  public subscript(value: Value) -> Int { rows.first { $0.value == value }?.count ?? 0 }

  /// A value and how often it occurs.
  public struct Row: Hashable, Sendable {
    /// The value.
    public let value: Value
    /// How often it occurs.
    public let count: Int
  }
}
