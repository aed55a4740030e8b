/// An age in bands of ten years (年代); an exact age is kept only if it was said.
public enum AgeBand: String, Sendable, CaseIterable, Comparable {
  case underTen
  case teens
  case twenties
  case thirties
  case forties
  case fifties
  case sixties
  case seventies
  case eightyAndOver
  case unknown

  /// The word on the centre's form, such as 40代.
  public var title: String {
    switch self {
    case .underTen: "10歳未満"
    case .teens: "10代"
    case .twenties: "20代"
    case .thirties: "30代"
    case .forties: "40代"
    case .fifties: "50代"
    case .sixties: "60代"
    case .seventies: "70代"
    case .eightyAndOver: "80代以上"
    case .unknown: "不明"
    }
  }

  /// The band with this word on the form; nothing for any other text.
  public init?(title: String) {
    guard let found = Self.allCases.first(where: { $0.title == title }) else { return nil }
    self = found
  }

  /// The band an age in years lies in; nothing for a negative age or one over 130.
  public init?(years: Int) {
    guard (0...130).contains(years) else { return nil }
    self = Self.allCases[min(years / 10, 8)]
  }

  /// The youngest age of the band in years; nothing when unknown.
  public var lowerYears: Int? {
    self == .unknown ? nil : order * 10
  }

  /// Younger bands come first, unknown last.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
