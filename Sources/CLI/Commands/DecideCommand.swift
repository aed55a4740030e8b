import ArgumentParser
import Domain
import Sharing

/// `teireikai decide`: records a decision that could not wait for the meeting.
struct DecideCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "定例会を待てない決定を記録します（次の定例会で事後報告します）。")

  @OptionGroup var options: FolderOptions
  @Argument(help: "ケース番号（例: C-0012）。", transform: Written.number)
  var id: Identifier<CaseFile>
  @Option(name: .long, help: "決定の種別（例: リファーする、再連絡・見守り、保留）。")
  var kind: String
  @Option(name: .long, help: "内容。")
  var content = ""
  @Option(name: .long, help: "理由・経緯（なぜ待てなかったか）。")
  var reason: String
  @Option(name: .long, help: "担当の略号。", transform: Written.supporter)
  var owner: SupporterCode?
  @Option(name: .long, help: "期限（例: 2026-06-30）。", transform: Written.day)
  var due: CalendarDay?
  @Option(name: .long, help: "リファー先の番号（例: A-0003）。", transform: Written.number)
  var agency: Identifier<Agency>?
  @Option(name: .long, help: "転帰（終結のとき）。")
  var closure: String?
  @Option(name: .long, help: "相談者の同意（書面・口頭・未確認など）。")
  var callerConsent = ConsentLevel.unconfirmed.title
  @Option(name: .long, help: "本人の同意（書面・口頭・未確認など）。")
  var personConsent = ConsentLevel.unconfirmed.title

  // What a kind of decision needs is said by the decision itself, not by the form of the words.
  func validate() throws {
    _ = try writtenKind()
    _ = try writtenClosure()
    _ = try writtenConsent()
  }

  func run(at desk: Desk, on console: Console) async throws {
    let timeline = try await desk.timeline(of: id)
    let latest = timeline.consultations.last
    let plan = try await desk.sharing.plan(
      deciding: try decision(on: desk.today), on: id,
      BetweenMeetings.Circumstances(
        points: Confidential(reason), residence: latest?.residence,
        category: timeline.leadingCategory, nextMeeting: try await desk.nextMeetingMonth()),
      by: desk.account.code)
    for problem in plan.problems { console.complain(problem.line) }
    try await desk.pointOutPersonalData(
      in: [("内容", Confidential(content)), ("理由", Confidential(reason))], on: console)
    SharePlanText(plan).print(on: console)
    guard plan.canBeConfirmed else {
      throw Fault(code: "decide.problems", message: "上の点を直してから、もう一度お試しください。まだ何も記録していません。")
    }
    try await desk.sharing.confirm(plan, by: desk.account)
    console.say(plan.changes.isEmpty ? "すでに記録されています。" : "記録しました。次の定例会の「事後報告」に載ります。")
  }

  private func decision(on today: CalendarDay) throws -> Decision {
    try Decision(
      kind: writtenKind(), decidedOn: today, content: Confidential(content),
      reason: Confidential(reason),
      owner: owner, due: due.map(Due.day) ?? .none, agency: agency, closure: writtenClosure(),
      consent: writtenConsent())
  }

  private func writtenKind() throws -> DecisionKind {
    try Written.word(kind, of: DecisionKind.self, option: "--kind", title: \.title)
  }

  private func writtenClosure() throws -> ClosureReason? {
    try closure.map {
      try Written.word($0, of: ClosureReason.self, option: "--closure", title: \.title)
    }
  }

  private func writtenConsent() throws -> ReferralConsent {
    ReferralConsent(
      caller: try consent(callerConsent, "--caller-consent"),
      person: try consent(personConsent, "--person-consent"))
  }

  private func consent(_ text: String, _ option: String) throws -> ConsentLevel {
    if let level = ConsentLevel(title: text) { return level }
    return try Written.word(text, of: ConsentLevel.self, option: option, title: \.title)
  }
}

extension CaseTimeline {
  /// The most pressing need found on the case and not set aside.
  var leadingCategory: ReferralCategory? {
    flags.filter { !$0.isDismissed }.compactMap { flag -> ReferralCategory? in
      guard case .candidate(let category) = flag.kind else { return nil }
      return category
    }.min()
  }
}
