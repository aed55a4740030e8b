import ArgumentParser
import Domain
import Sharing

/// `teireikai followup`: what becomes of a promise.
struct FollowUpCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup", abstract: "約束・フォローアップ・宿題の経過を記録します。",
    discussion: """
      操作：
        done      済んだ
        cancel    取りやめた（--reason）
        fail      できなかった（--reason）
        reopen    もう一度ひらく
        hand      担当を替える（--owner）
        postpone  期限を変える（--due）
      番号は、約束の番号（F-0007）でも、次第にある宿題の番号（R8-05-2）でもかまいません。
      宿題は、議事録の様式の「前回までの宿題」の状況に書いても記録できます。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "操作。")
  var move: String
  @Argument(
    help: "約束か宿題の番号（例: F-0007、R8-05-2）。--case で指定するときは要りません。",
    transform: PromiseNumber.init(written:))
  var id: PromiseNumber?
  @Option(
    name: .customLong("case"), help: "ケース番号（例: C-0012）。いちばん古い、済んでいない約束を指します。",
    transform: Written.number)
  var caseNumber: Identifier<CaseFile>?
  @Flag(name: .long, help: "--case と一緒に使い、そのケースの期限の来ている約束（期日のないものを含む）をすべて指します。")
  var all = false
  @Option(name: .long, help: "いつ（例: 2026-05-08）。省くと今日です。", transform: Written.day)
  var on: CalendarDay?
  @Option(name: .long, help: "理由。")
  var reason: String?
  @Option(name: .long, help: "担当の略号。", transform: Written.supporter)
  var owner: SupporterCode?
  @Option(name: .long, help: "新しい期限（例: 2026-05-20）。", transform: Written.day)
  var due: CalendarDay?

  func run(at desk: Desk, on console: Console) async throws {
    let followUps = try await followUps(at: desk)
    if followUps.isEmpty { console.say("期限の来ている約束は残っていません。") }
    for followUp in followUps {
      let progress = FollowUpProgress(
        today: desk.today, identifiers: try await desk.identifiers())
      let changes = try progress.recording(
        try written(), on: followUp, day: on ?? desk.today)
      try await desk.commit(changes)
      for case .saveFollowUp(let moved) in changes.changes {
        console.say("\(moved.id.printed)： \(moved.state.title)（期限 \(moved.due.printed)）")
      }
    }
  }

  func validate() throws {
    guard (id == nil) != (caseNumber == nil) else {
      throw ValidationError("番号か --case の、どちらかを指定してください。")
    }
    guard !all || caseNumber != nil else {
      throw ValidationError("--all は --case と一緒に使ってください。")
    }
    _ = try written()
  }

  private func followUps(at desk: Desk) async throws -> [FollowUp] {
    if let file = caseNumber {
      let waiting = try await desk.followUps.openFollowUps().filter { $0.caseFile == file }
      if all { return waiting.filter { $0.isReady(on: on ?? desk.today) } }
      if let first = waiting.min(by: { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }) {
        return [first]
      }
      throw Fault(
        code: "followup.none-open", message: "\(file.printed)に、済んでいない約束はありません。")
    }
    if case .promise(let number)? = id, let found = try await desk.followUps.followUp(number) {
      return [found]
    }
    if case .homework(let number)? = id {
      let found = try await desk.followUps.allFollowUps().filter { $0.origin == .meeting(number) }
      // A correction cancels homework and gives it out anew under the same number.
      let open = found.filter(\.state.isOpen)
      if !found.isEmpty { return open.isEmpty ? Array(found.suffix(1)) : open }
    }
    throw Fault(
      code: "followup.unknown",
      message: "約束・宿題\(id?.printed ?? "")はありません。teireikai followups --all で番号をお確かめください。")
  }

  private func written() throws -> FollowUpMove {
    switch move {
    case "done": .finish
    case "cancel": .cancel(try writtenReason())
    case "fail": .fail(try writtenReason())
    case "reopen": .reopen
    case "hand": .hand(to: try Written.given(owner, option: "--owner"))
    case "postpone": .postpone(to: .day(try Written.given(due, option: "--due")))
    default:
      throw ValidationError("操作は done・cancel・fail・reopen・hand・postpone のどれかです。")
    }
  }

  private func writtenReason() throws -> FollowUpReason {
    try Written.word(reason ?? "", of: FollowUpReason.self, option: "--reason", title: \.title)
  }
}

extension FollowUp {
  /// Whether it was made by then and has come due, or has no day.
  fileprivate func isReady(on day: CalendarDay) -> Bool {
    guard openedOn <= day else { return false }
    switch due {
    case .none: return true
    case .day(let due): return due <= day
    case .nextMeeting(let month): return month <= Month(of: day)
    }
  }
}

/// A promise by its own number, or by the number of the homework it is.
enum PromiseNumber {
  case promise(Identifier<FollowUp>)
  case homework(ItemNumber)

  /// Reads F-0007 or R8-05-2.
  init(written text: String) throws {
    if let id = Identifier<FollowUp>(printed: text) {
      self = .promise(id)
    } else if let number = ItemNumber(printed: text) {
      self = .homework(number)
    } else {
      throw ValidationError("番号は「F-0001」か「R8-05-2」の形で指定してください。")
    }
  }

  /// The number as printed.
  var printed: String {
    switch self {
    case .promise(let id): id.printed
    case .homework(let number): number.printed
    }
  }
}
