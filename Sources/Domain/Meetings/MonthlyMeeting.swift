/// One monthly meeting from the first draft of its agenda to the final minutes (定例会).
public struct MonthlyMeeting: Hashable, Sendable {
  /// The month it reviews; there is one meeting a month.
  public let month: Month
  /// What the coordinator wishes of the agenda.
  public var wishes: AgendaWishes
  /// Where the meeting stands.
  public private(set) var stage: MeetingStage
  /// Counts the changes; 0 before it is first saved.
  public var version: Int

  /// A meeting whose agenda is still being prepared.
  public init(month: Month, wishes: AgendaWishes = AgendaWishes()) {
    self.init(restored: month, wishes: wishes, stage: .preparing, version: 0)
  }

  /// A meeting as it was stored; only the store restores stages without a move.
  package init(restored month: Month, wishes: AgendaWishes, stage: MeetingStage, version: Int) {
    self.month = month
    self.wishes = wishes
    self.stage = stage
    self.version = version
  }

  /// Freezes the agenda; from now on it is only reprinted.
  public mutating func freeze(_ agenda: FrozenAgenda) throws(IllegalMove) {
    guard case .preparing = stage else { throw refusal("freeze", "次第はすでに確定しています。") }
    stage = .frozen(agenda)
  }

  /// Makes the minutes final.
  public mutating func finalise(_ minutes: Minutes) throws(IllegalMove) {
    guard case .frozen(let agenda) = stage else {
      throw refusal("finalise", "次第が確定していないか、議事録がすでに確定しています。")
    }
    stage = .finalised(agenda, minutes)
  }

  /// Adds a numbered correction to final minutes.
  public mutating func correct(_ corrected: Minutes) throws(IllegalMove) {
    guard case .finalised(let agenda, let minutes) = stage else {
      throw refusal("correct", "議事録がまだ確定していません。")
    }
    guard corrected.corrections.count > minutes.corrections.count else {
      throw refusal("correct", "訂正には番号と理由が要ります。")
    }
    stage = .finalised(agenda, corrected)
  }

  /// The frozen agenda, once there is one.
  public var frozenAgenda: FrozenAgenda? {
    switch stage {
    case .preparing: nil
    case .frozen(let agenda), .finalised(let agenda, _): agenda
    }
  }

  /// The final minutes, once there are any.
  public var minutes: Minutes? {
    guard case .finalised(_, let minutes) = stage else { return nil }
    return minutes
  }

  private func refusal(_ move: String, _ message: String) -> IllegalMove {
    IllegalMove(code: "meeting.\(stage.code).\(move)", message: message)
  }
}

/// Where a monthly meeting stands (定例会の段階).
public enum MeetingStage: Hashable, Sendable {
  /// 準備中
  case preparing
  /// 次第確定: what was printed is kept.
  case frozen(FrozenAgenda)
  /// 議事録確定
  case finalised(FrozenAgenda, Minutes)

  /// The stable code for scripts and records.
  public var code: String {
    switch self {
    case .preparing: "preparing"
    case .frozen: "frozen"
    case .finalised: "finalised"
    }
  }

  /// The word printed.
  public var title: String {
    switch self {
    case .preparing: "準備中"
    case .frozen: "次第確定"
    case .finalised: "議事録確定"
    }
  }
}

/// An agenda as it was frozen, with the papers printed from it, byte for byte.
public struct FrozenAgenda: Hashable, Sendable {
  /// The agenda with every fact as it was on that day.
  public let agenda: Agenda
  /// The papers, so that a reprint years later is the same to the byte.
  public let papers: [Paper]
  /// The short check code printed on the papers.
  public let checkCode: String
  /// The day it was frozen.
  public let frozenOn: CalendarDay

  /// A frozen agenda.
  public init(agenda: Agenda, papers: [Paper], checkCode: String, frozenOn: CalendarDay) {
    self.agenda = agenda
    self.papers = papers
    self.checkCode = checkCode
    self.frozenOn = frozenOn
  }
}

/// A paper as it was printed (配布資料): its file name and its bytes.
public struct Paper: Hashable, Sendable {
  /// The file name, such as "agenda.md"; never anything personal.
  public let fileName: String
  /// The bytes as written.
  public let bytes: Confidential<[UInt8]>

  /// A paper.
  public init(fileName: String, bytes: Confidential<[UInt8]>) {
    self.fileName = fileName
    self.bytes = bytes
  }
}
