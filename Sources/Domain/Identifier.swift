/// The number by which people and the program call one entity of a kind.
///
/// The phantom `Entity` keeps a case's number from being used as a referral's. Numbers are short so
/// that a supporter can say them on the phone (「C-0012」); they count up within a data folder and
/// are never used twice, and they tell nothing about a person.
public struct Identifier<Entity: Identified>: Hashable, Sendable, Comparable {
  /// The running number, 1 or more.
  public let number: Int

  /// Makes an identifier from a running number; nothing below 1.
  public init?(_ number: Int) {
    guard number >= 1 else { return nil }
    self.number = number
  }

  /// Reads the printed form, "C-0012"; lower case and missing zeros are accepted.
  public init?(printed: some StringProtocol) {
    let wanted = Entity.letter + "-"
    guard printed.uppercased().hasPrefix(wanted) else { return nil }
    let digits = printed.dropFirst(wanted.count)
    guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit), let number = Int(digits)
    else { return nil }
    self.init(number)
  }

  /// The printed form, such as "C-0012".
  public var printed: String { "\(Entity.letter)-\(padded(number, 4))" }

  /// Lower numbers come first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  init(unchecked number: Int) { self.number = number }
}

/// A kind of thing that carries a number of its own.
public protocol Identified {
  /// The Latin letters before the number, such as "C" for a case file.
  static var letter: String { get }
}
