/// A city or town of the prefecture (市町), with its official code.
public struct Municipality: Hashable, Sendable, Comparable {
  /// The five-digit code of the local government, 24201 for 津市.
  public let code: Int
  /// The check digit that makes the six-digit code.
  public let checkDigit: Int
  /// The name with 市 or 町.
  public let name: String
  /// The reading in hiragana.
  public let kana: String
  /// The county (郡) of a town; nothing for a city.
  public let county: String?
  /// The region of the prefecture.
  public let region: Region
  /// The public health centre (保健所) in charge.
  public let healthCentre: String

  /// The municipality with this official name; nothing for any other text.
  public init?(name: String) {
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The municipality with this five-digit code; nothing for any other number.
  public init?(code: Int) {
    guard let found = Self.all.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// Municipalities in the order of their codes.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }

  init(
    code: Int, checkDigit: Int, name: String, kana: String, county: String?, region: Region,
    healthCentre: String
  ) {
    self.code = code
    self.checkDigit = checkDigit
    self.name = name
    self.kana = kana
    self.county = county
    self.region = region
    self.healthCentre = healthCentre
  }
}
