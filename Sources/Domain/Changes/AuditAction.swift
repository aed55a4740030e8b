/// What was done, as the audit trail names it (監査記録の種別).
public enum AuditAction: String, Sendable, CaseIterable {
  case createFolder
  case updateFolder
  case importRows
  case review
  case judgeFlag
  case prepareAgenda
  case freezeAgenda
  case shareMinutes
  case correctMinutes
  case decideBetweenMeetings
  case moveReferral
  case moveFollowUp
  case writeReflection
  case deleteReflection
  case linkCases
  case saveAgency
  case editConsultation
  case changeAccount
  case export

  /// The words shown.
  public var title: String {
    switch self {
    case .createFolder: "データの作成"
    case .updateFolder: "データの形式の更新"
    case .importRows: "取り込み"
    case .review: "月の点検"
    case .judgeFlag: "拾い上げの判断"
    case .prepareAgenda: "次第の準備"
    case .freezeAgenda: "次第の確定"
    case .shareMinutes: "議事録の確定と記録"
    case .correctMinutes: "議事録の訂正"
    case .decideBetweenMeetings: "定例会の間の決定"
    case .moveReferral: "リファーの経過"
    case .moveFollowUp: "約束の経過"
    case .writeReflection: "ふりかえりの記入"
    case .deleteReflection: "ふりかえりの削除"
    case .linkCases: "ケースの統合"
    case .saveAgency: "連携先台帳の更新"
    case .editConsultation: "相談記録の修正"
    case .changeAccount: "利用者の変更"
    case .export: "書き出し"
    }
  }
}

/// One entry of the audit trail, without any personal text (監査記録).
public struct AuditEntry: Hashable, Sendable {
  /// The running number, from 1.
  public let sequence: Int
  /// When, as ISO 8601 in the office's time.
  public let at: String
  /// Who, by account name.
  public let actor: String
  /// What was done.
  public let action: AuditAction
  /// What it was done to: the record's printed identifiers.
  public let subject: String

  /// An entry.
  public init(sequence: Int, at: String, actor: String, action: AuditAction, subject: String) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
  }
}
