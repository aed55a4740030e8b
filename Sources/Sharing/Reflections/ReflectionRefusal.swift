/// Why a reflection cannot be written or changed so (ふりかえりの断り).
public enum ReflectionRefusal: String, Error, Hashable, Sendable, CaseIterable {
  /// Only its author may change, open or delete a reflection.
  case notAuthor
  /// How somebody is goes from 1 to 5.
  case conditionOutOfRange

  /// A stable code such as "reflection.notAuthor".
  public var code: String { "reflection.\(rawValue)" }

  /// What to do instead, in one kind sentence.
  public var message: String {
    switch self {
    case .notAuthor: "ふりかえりを直したり、共有範囲を変えたり、消したりできるのは、書いたご本人だけです。"
    case .conditionOutOfRange: "今の調子は1から5の数字で書いてください。書かなくてもかまいません。"
    }
  }
}
