/// One line of homework (宿題): its number is the agenda item's.
public struct HomeworkLine: Hashable, Sendable {
  /// The item that gave it out.
  public var number: ItemNumber
  /// The case it belongs to.
  public var caseFile: Identifier<CaseFile>
  /// What is to be done.
  public var content: Confidential<String>
  /// Who.
  public var owner: SupporterCode?
  /// By when.
  public var due: Due
  /// How far it is, in a word: 済, 未了 or 期限超過.
  public var status: String
  /// Whether the meeting goes through it, or only counts it.
  public var standing: Standing

  /// A line of homework.
  public init(
    number: ItemNumber, caseFile: Identifier<CaseFile>, content: Confidential<String>,
    owner: SupporterCode?, due: Due, status: String, standing: Standing = .current
  ) {
    self.number = number
    self.caseFile = caseFile
    self.content = content
    self.owner = owner
    self.due = due
    self.status = status
    self.standing = standing
  }

  /// Whether it is still to be done.
  public var isOpen: Bool { [Self.open, Self.overdue].contains(status) }

  /// 未了, the status of homework that is not due yet.
  public static let open = "未了"
  /// 期限超過, the status of homework whose day has passed.
  public static let overdue = "期限超過"

  /// How homework stands on the agenda (宿題の扱い).
  ///
  /// Homework is never dropped by itself. What the meeting has lived without for months, or has
  /// decided about again, is folded into one line, so that it does not hide what is due now.
  public enum Standing: String, Sendable, CaseIterable {
    /// Given out last time, or due since then.
    case current
    /// その後の決定や終結: the case was decided again later, or is closed.
    case overtaken
    /// 3か月以上前から: overdue for three months or more.
    case longStanding
  }
}

/// What the meeting heard of earlier homework (宿題の報告).
public struct HomeworkReport: Hashable, Sendable {
  /// The item that gave the homework out.
  public let number: ItemNumber
  /// The case it belongs to.
  public let caseFile: Identifier<CaseFile>
  /// How it ended.
  public let ending: Ending
  /// The words in the form, such as 「取りやめ（ご本人が調べられたため）」.
  public let words: Confidential<String>

  /// A report.
  public init(
    number: ItemNumber, caseFile: Identifier<CaseFile>, ending: Ending,
    words: Confidential<String>
  ) {
    self.number = number
    self.caseFile = caseFile
    self.ending = ending
    self.words = words
  }

  /// How homework ended (宿題の結果).
  public enum Ending: Hashable, Sendable {
    /// 済
    case done
    /// 取りやめ
    case cancelled(FollowUpReason)
    /// できなかった
    case failed(FollowUpReason)

    /// The word printed.
    public var title: String {
      switch self {
      case .done: "済"
      case .cancelled: "取りやめ"
      case .failed: "できなかった"
      }
    }
  }
}
