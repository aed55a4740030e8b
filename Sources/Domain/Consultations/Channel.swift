/// How the consultation reached the centre (受付方法).
public enum Channel: String, Sendable, CaseIterable {
  case telephone
  case email
  case visit
  case socialMedia
  case other

  /// The word on the centre's form.
  public var title: String {
    switch self {
    case .telephone: "電話"
    case .email: "メール"
    case .visit: "来所"
    case .socialMedia: "SNS"
    case .other: "その他"
    }
  }
}
