public import Domain

/// What confirming changes on one case (ケースごとの差分), for reading before it is recorded.
public struct CaseDiff: Hashable, Sendable {
  /// The case.
  public let caseFile: Identifier<CaseFile>
  /// The agenda items that change it; none for a decision between meetings.
  public let items: [ItemNumber]
  /// What changes, in the order in which it is read.
  public let lines: [DiffLine]

  /// A diff of a case.
  public init(caseFile: Identifier<CaseFile>, items: [ItemNumber], lines: [DiffLine]) {
    self.caseFile = caseFile
    self.items = items
    self.lines = lines
  }
}

/// One line of a diff: what it was and what it will be.
public struct DiffLine: Hashable, Sendable {
  /// What the line is about.
  public let aspect: Aspect
  /// What it was; nothing for something new.
  public let before: Confidential<String>?
  /// What it will be.
  public let after: Confidential<String>

  /// A line of a diff.
  public init(
    _ aspect: Aspect, before: Confidential<String>? = nil, after: Confidential<String>
  ) {
    self.aspect = aspect
    self.before = before
    self.after = after
  }

  /// What a line is about (差分の見出し), in the order in which it is read.
  public enum Aspect: String, Sendable, CaseIterable {
    case homework
    case decision
    case state
    case newReferral
    case movedReferral
    case newFollowUp
    case movedFollowUp
    case carriedOver
    case points
    case remaining

    /// The words printed.
    public var title: String {
      switch self {
      case .homework: "宿題"
      case .decision: "決定"
      case .state: "状態"
      case .newReferral: "新しいリファー"
      case .movedReferral: "動いたリファー"
      case .newFollowUp: "新しいフォローアップ"
      case .movedFollowUp: "動いたフォローアップ"
      case .carriedOver: "持ち越し"
      case .points: "要点"
      case .remaining: "残された課題"
      }
    }
  }

  /// The line in words, 「状態: 検討中 → 見守り」, to be shown to the signed-in person.
  public var sentence: Confidential<String> {
    let title = aspect.title
    guard let before else { return after.map { "\(title): \($0)" } }
    let was = before.reveal(for: .display)
    return after.map { "\(title): \(was.isEmpty ? "なし" : was) → \($0.isEmpty ? "なし" : $0)" }
  }
}
