/// A free-text field of the consultation record, where evidence can stand.
public enum RecordField: String, Sendable, CaseIterable, Comparable {
  /// 主訴: what the caller came with, in one line.
  case complaint
  /// 相談内容: what was said.
  case note
  /// 対応: what the supporter did and promised.
  case response

  /// The heading of the field on the centre's form.
  public var title: String {
    switch self {
    case .complaint: "主訴"
    case .note: "相談内容"
    case .response: "対応"
    }
  }

  /// Fields in the order of the form.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .complaint: 0
    case .note: 1
    case .response: 2
    }
  }
}
