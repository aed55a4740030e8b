public import Domain

// Tests are sure of their facts, so they write them as literals; a literal that names nothing real
// stops the test at once.

extension CalendarDay: ExpressibleByStringLiteral {
  /// Takes "2026-06-24".
  public init(stringLiteral text: String) { self = sure(of: CalendarDay(iso: text), text) }
}

extension Month: ExpressibleByStringLiteral {
  /// Takes "2026-06".
  public init(stringLiteral text: String) { self = sure(of: Month(iso: text), text) }
}

extension TimeOfDay: ExpressibleByStringLiteral {
  /// Takes "13:05".
  public init(stringLiteral text: String) { self = sure(of: TimeOfDay(iso: text), text) }
}

extension SupporterCode: ExpressibleByStringLiteral {
  /// Takes a sign such as 「あ」.
  public init(stringLiteral text: String) { self = sure(of: SupporterCode(text), text) }
}

extension ItemNumber: ExpressibleByStringLiteral {
  /// Takes "R8-06-1".
  public init(stringLiteral text: String) { self = sure(of: ItemNumber(printed: text), text) }
}

extension Identifier: ExpressibleByIntegerLiteral {
  /// Takes the running number.
  public init(integerLiteral number: Int) { self = sure(of: Self(number), String(number)) }
}

extension Confidential: ExpressibleByUnicodeScalarLiteral where Value == String {
  /// Takes invented text.
  public init(unicodeScalarLiteral text: String) { self.init(text) }
}

extension Confidential: ExpressibleByExtendedGraphemeClusterLiteral where Value == String {
  /// Takes invented text.
  public init(extendedGraphemeClusterLiteral text: String) { self.init(text) }
}

extension Confidential: ExpressibleByStringLiteral where Value == String {
  /// Takes invented text.
  public init(stringLiteral text: String) { self.init(text) }
}

/// The value a test is sure of.
func sure<Value>(of value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("The test names something that is not real: \(text)") }
  return value
}
