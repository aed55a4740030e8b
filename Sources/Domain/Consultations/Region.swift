/// A region of the prefecture (地域), used where a single town would point to a person.
public enum Region: String, Sendable, CaseIterable {
  case hokusei
  case chunansei
  case iseShima
  case iga
  case higashiKishu

  /// The name printed.
  public var title: String {
    switch self {
    case .hokusei: "北勢"
    case .chunansei: "中南勢"
    case .iseShima: "伊勢志摩"
    case .iga: "伊賀"
    case .higashiKishu: "東紀州"
    }
  }
}
