/// A count as the public may see it (公表用の件数).
public enum MaskedCount: Hashable, Sendable {
  /// Printed as it is; 0 is printed as 0.
  case shown(Int)
  /// 秘匿: printed as 「*」, because it is small or because a small one could be worked out from it.
  case hidden

  /// The number or 「*」.
  public var printed: String {
    switch self {
    case .shown(let count): String(count)
    case .hidden: "*"
    }
  }

  /// The number, when it is shown.
  public var count: Int? {
    guard case .shown(let count) = self else { return nil }
    return count
  }
}
