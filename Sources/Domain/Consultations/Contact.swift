/// Whether a call is the first of its case (新規・再相談の区分).
public enum Contact: String, Sendable, CaseIterable {
  /// 新規: the first call ever of the case.
  case new
  /// 再相談: any later call.
  case `repeat`
  /// 不明
  case unknown

  /// The word on the centre's form.
  public var title: String {
    switch self {
    case .new: "新規"
    case .repeat: "再相談"
    case .unknown: "不明"
    }
  }
}
