/// A value that comes from or describes a person (要配慮個人情報) and never prints itself.
///
/// Reading it takes a stated purpose, so that every place where personal text leaves the domain
/// can be found by searching for `reveal`. Interpolating or dumping it shows only 「（非表示）」.
public struct Confidential<Value: Sendable>: Sendable {
  private let value: Value

  /// Wraps a value at the moment it is received.
  public init(_ value: Value) { self.value = value }

  /// The value itself, for one of the purposes for which it may be read.
  public func reveal(for purpose: RevealPurpose) -> Value { value }

  /// The value changed inside the wrapper; nothing is revealed.
  public func map<Other: Sendable>(_ change: (Value) -> Other) -> Confidential<Other> {
    Confidential<Other>(change(value))
  }
}

/// Why a confidential value is read.
public enum RevealPurpose: Sendable {
  /// To seal it into the store.
  case sealing
  /// To read it for flags: the text stays in memory.
  case reviewing
  /// To print it on paper for the audience that may see it.
  case document
  /// To show it to the signed-in person who may see it.
  case display
  /// To write it to a file the coordinator asked for.
  case export
}

extension Confidential: Equatable where Value: Equatable {}
extension Confidential: Hashable where Value: Hashable {}

extension Confidential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the value.
  public var description: String { "（非表示）" }
  /// Never the value.
  public var debugDescription: String { description }
  /// Shows no children, so that `dump` and test failures reveal nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
