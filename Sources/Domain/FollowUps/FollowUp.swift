/// Something the centre owes or has arranged (フォローアップ・約束).
public struct FollowUp: Hashable, Sendable, Identified {
  /// Printed as "F-0001".
  public static let letter = "F"

  /// The running number.
  public let id: Identifier<FollowUp>
  /// The case it is owed to.
  public let caseFile: Identifier<CaseFile>
  /// Where the promise was made.
  public let origin: FollowUpOrigin
  /// What is to be done.
  public let kind: FollowUpKind
  /// The promise in words, as quoted or as decided.
  public let content: Confidential<String>
  /// The day it was promised.
  public let openedOn: CalendarDay
  /// Who takes it in hand.
  public var owner: SupporterCode?
  /// By when.
  public var due: Due
  /// Whether it is open, done, cancelled or failed.
  public private(set) var state: FollowUpState
  /// Counts the changes; 0 before it is first saved.
  public var version: Int

  /// An open follow-up.
  public init(
    id: Identifier<FollowUp>, caseFile: Identifier<CaseFile>, origin: FollowUpOrigin,
    kind: FollowUpKind, content: Confidential<String>, openedOn: CalendarDay,
    owner: SupporterCode? = nil, due: Due = .none
  ) {
    self.init(
      restored: id, caseFile: caseFile, origin: origin, kind: kind, content: content,
      openedOn: openedOn, owner: owner, due: due, state: .open, version: 0)
  }

  /// A follow-up as it was stored; only the store restores states without a move.
  package init(
    restored id: Identifier<FollowUp>, caseFile: Identifier<CaseFile>, origin: FollowUpOrigin,
    kind: FollowUpKind, content: Confidential<String>, openedOn: CalendarDay,
    owner: SupporterCode?, due: Due, state: FollowUpState, version: Int
  ) {
    self.id = id
    self.caseFile = caseFile
    self.origin = origin
    self.kind = kind
    self.content = content
    self.openedOn = openedOn
    self.owner = owner
    self.due = due
    self.state = state
    self.version = version
  }

  /// Records that it was done.
  public mutating func finish(on day: CalendarDay) throws(IllegalMove) {
    try move("finish", to: .done(on: day), on: day)
  }

  /// Records that it is no longer needed, and why.
  public mutating func cancel(on day: CalendarDay, reason: FollowUpReason) throws(IllegalMove) {
    try move("cancel", to: .cancelled(on: day, reason), on: day)
  }

  /// Records that it could not be done, and why.
  public mutating func fail(on day: CalendarDay, reason: FollowUpReason) throws(IllegalMove) {
    try move("fail", to: .failed(on: day, reason), on: day)
  }

  /// Opens it again after a mistake or a failed attempt.
  public mutating func reopen() throws(IllegalMove) {
    guard !state.isOpen else {
      throw IllegalMove(
        code: "followup.open.reopen", message: "\(id.printed)はまだ終わっていません。そのままお使いください。")
    }
    state = .open
  }

  private mutating func move(
    _ name: String, to next: FollowUpState, on day: CalendarDay
  ) throws(IllegalMove) {
    guard state.isOpen else {
      throw IllegalMove(
        code: "followup.\(state.code).\(name)",
        message: "\(id.printed)はすでに「\(state.title)」です。直すときは先に再開してください。")
    }
    guard day >= openedOn else {
      throw IllegalMove(
        code: "followup.open.before-opened",
        message: "約束した日（\(openedOn.iso)）より前の日付です。日付をお確かめください。")
    }
    state = next
  }
}

/// Where a promise was made (約束の出どころ).
public enum FollowUpOrigin: Hashable, Sendable {
  /// On the phone, found in the consultation's record; the fingerprint keeps it from coming twice.
  case call(Identifier<Consultation>, Fingerprint)
  /// By a decision of the meeting.
  case meeting(ItemNumber)
  /// Between meetings, by a person.
  case person
}

/// Whether a follow-up is open or how it ended (フォローアップの状態).
public enum FollowUpState: Hashable, Sendable {
  /// 未了
  case open
  /// 済
  case done(on: CalendarDay)
  /// 取りやめ
  case cancelled(on: CalendarDay, FollowUpReason)
  /// できなかった
  case failed(on: CalendarDay, FollowUpReason)

  /// Whether it is still owed.
  public var isOpen: Bool { self == .open }

  /// The stable code for scripts and records.
  public var code: String {
    switch self {
    case .open: "open"
    case .done: "done"
    case .cancelled: "cancelled"
    case .failed: "failed"
    }
  }

  /// The word printed.
  public var title: String {
    switch self {
    case .open: "未了"
    case .done: "済"
    case .cancelled: "取りやめ"
    case .failed: "できなかった"
    }
  }
}

/// Why a follow-up was cancelled or failed (理由).
public enum FollowUpReason: String, Sendable, CaseIterable {
  case notWanted
  case unreachable
  case alreadySettled
  case handedOver
  case notOurs
  case mistakenlyFlagged
  case decisionCorrected
  case other

  /// The word printed.
  public var title: String {
    switch self {
    case .notWanted: "希望されなかった"
    case .unreachable: "連絡がとれなかった"
    case .alreadySettled: "すでに解決していた"
    case .handedOver: "他機関が引き継いだ"
    case .notOurs: "センターの約束ではなかった"
    case .mistakenlyFlagged: "拾い上げの誤り"
    case .decisionCorrected: "決定の訂正"
    case .other: "その他"
    }
  }
}
