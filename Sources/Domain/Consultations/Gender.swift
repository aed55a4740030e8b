/// Gender (性別) as said or heard; not knowing is an ordinary answer on the phone.
public enum Gender: String, Sendable, CaseIterable {
  case male
  case female
  case other
  case notStated
  case unknown

  /// The word on the centre's form.
  public var title: String {
    switch self {
    case .male: "男性"
    case .female: "女性"
    case .other: "その他"
    case .notStated: "回答しない"
    case .unknown: "不明"
    }
  }

  /// The gender with this word on the form; nothing for any other text.
  public init?(title: String) {
    guard let found = Self.allCases.first(where: { $0.title == title }) else { return nil }
    self = found
  }
}
