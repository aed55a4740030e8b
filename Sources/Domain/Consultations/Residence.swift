/// Where a person lives (居住地), no finer than the municipality.
public enum Residence: Hashable, Sendable, Comparable {
  /// A city or town of the prefecture.
  case municipality(Municipality)
  /// Somewhere in the prefecture (県内、市町不明).
  case prefecture
  /// Outside the prefecture (県外), with the other prefecture's name if it was said.
  case outside(prefecture: String?)
  /// Not known (不明).
  case unknown

  /// The word printed: the municipality's name, 県内, 県外 or 不明.
  public var title: String {
    switch self {
    case .municipality(let municipality): municipality.name
    case .prefecture: "県内（市町不明）"
    case .outside: "県外"
    case .unknown: "不明"
    }
  }

  /// The region as printed for a mixed audience.
  public var regionTitle: String {
    switch self {
    case .municipality(let municipality): municipality.region.title
    case .prefecture, .outside, .unknown: title
    }
  }

  /// Municipalities by code, then 県内, 県外, 不明.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .municipality(let municipality): municipality.code
    case .prefecture: 90_000
    case .outside: 90_001
    case .unknown: 90_002
    }
  }
}
