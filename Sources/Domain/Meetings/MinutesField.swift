/// A field of the minutes that the coordinator fills in (議事録の記入欄).
public enum MinutesField: String, Sendable, CaseIterable {
  // The heading's fields.
  case heldOn
  case present
  case absent
  case chair
  case recorder
  // An item's fields.
  case points
  case decision
  case content
  case agency
  case closure
  case owner
  case due
  case reason
  case callerConsent
  case personConsent
  case remaining
  // A line of homework.
  case homework

  /// The label printed before the field.
  public var label: String {
    switch self {
    case .heldOn: "開催日"
    case .present: "出席"
    case .absent: "欠席"
    case .chair: "進行"
    case .recorder: "記録"
    case .points: "要点"
    case .decision: "決定"
    case .content: "内容"
    case .agency: "リファー先"
    case .closure: "転帰"
    case .owner: "担当"
    case .due: "期限"
    case .reason: "理由"
    case .callerConsent: "同意（相談者）"
    case .personConsent: "同意（本人）"
    case .remaining: "残された課題"
    case .homework: "状況"
    }
  }

  /// The fields of the heading, in the order of print.
  public static let heading: [MinutesField] = [.heldOn, .present, .absent, .chair, .recorder]
  /// The fields of an item, in the order of print.
  public static let item: [MinutesField] = [
    .points, .decision, .content, .agency, .closure, .owner, .due, .reason, .callerConsent,
    .personConsent, .remaining,
  ]
}
