import ArgumentParser
import Domain
import Sharing

/// `teireikai referral`: what happens to a referral.
struct ReferralCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral", abstract: "リファーの経過を記録します。",
    subcommands: [Move.self, Arrange.self])

  /// `teireikai referral move`: one step.
  struct Move: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "リファーを一歩進めます。",
      discussion: """
        操作：
          seek-consent  同意を確認する
          consent       同意を記録する（--caller-consent、--person-consent）
          contact       連携先に連絡した（--means 電話・FAX・書面・同行・三者通話・番号案内）
          accept        連携先が受理した
          connect       初めてつながった
          follow-up     その後を確かめた
          complete      完了（--outcome と --confirmed-by）
          fail          不成立（--reason）
        """)

    @OptionGroup var options: FolderOptions
    @Argument(help: "リファーの番号（例: RF-0003）。", transform: Written.number)
    var id: Identifier<Referral>
    @Argument(help: "操作。")
    var move: String
    @Option(name: .long, help: "いつ（例: 2026-05-08）。省くと今日です。", transform: Written.day)
    var on: CalendarDay?
    @Option(name: .long, help: "連絡の方法。")
    var means: String?
    @Option(name: .long, help: "結果。")
    var outcome: String?
    @Option(name: .long, help: "不成立の理由。")
    var reason: String?
    @Option(name: .long, help: "相談者の同意。")
    var callerConsent: String?
    @Option(name: .long, help: "本人の同意。")
    var personConsent: String?
    @Option(name: .long, help: "だれから伺ったか（連携先・相談者）。")
    var confirmedBy: String?
    @Option(name: .long, help: "担当の略号。", transform: Written.supporter)
    var owner: SupporterCode?
    @Option(name: .long, help: "次の期限（例: 2026-05-20）。省くと決まりの日数です。", transform: Written.day)
    var due: CalendarDay?
    @Option(name: .long, help: "補足。")
    var remark = ""

    func validate() throws {
      _ = try written(knowing: ReferralConsent(caller: .unconfirmed))
      _ = try source()
    }

    func run(at desk: Desk, on console: Console) async throws {
      let referral = try await desk.referral(id)
      let progress = ReferralProgress(
        today: desk.today, openDays: desk.openDays,
        nextMeeting: try await desk.nextMeetingMonth(),
        identifiers: try await desk.identifiers())
      let step = ReferralStep(
        day: on ?? desk.today, move: try written(knowing: referral.consent),
        actor: owner ?? desk.account.code,
        confirmedBy: try source(), remark: Confidential(remark))
      let changes = try progress.recording(
        step, on: referral, due: due.map(Due.day), owner: owner)
      try await desk.commit(changes)
      for case .saveReferral(let moved) in changes.changes {
        let due = moved.stage.isOpen ? "（次の期限 \(moved.due.printed)）" : ""
        console.say("\(moved.id.printed)： \(moved.stage.title)\(due)")
      }
    }

    private func written(knowing consent: ReferralConsent) throws -> ReferralMove {
      switch move {
      case "seek-consent": .seekConsent
      case "consent":
        .recordConsent(
          ReferralConsent(
            caller: try level(callerConsent, "--caller-consent") ?? consent.caller,
            person: try level(personConsent, "--person-consent") ?? consent.person))
      case "contact": .contact(try word(means, "--means", title: \.title))
      case "accept": .accept
      case "connect": .connect
      case "follow-up": .followUp
      case "complete": .complete(try word(outcome, "--outcome", title: \.title))
      case "fail": .fail(try word(reason, "--reason", title: \.title))
      default:
        throw ValidationError(
          "操作は seek-consent・consent・contact・accept・connect・follow-up・complete・fail のどれかです。")
      }
    }

    private func source() throws -> OutcomeSource? {
      try confirmedBy.map {
        try Written.word($0, of: OutcomeSource.self, option: "--confirmed-by", title: \.title)
      }
    }

    private func word<Word: CaseIterable & RawRepresentable<String>>(
      _ text: String?, _ option: String, title: (Word) -> String
    ) throws -> Word {
      try Written.word(text ?? "", of: Word.self, option: option, title: title)
    }

    private func level(_ text: String?, _ option: String) throws -> ConsentLevel? {
      guard let text else { return nil }
      if let level = ConsentLevel(title: text) { return level }
      return try Written.word(text, of: ConsentLevel.self, option: option, title: \.title)
    }
  }

  /// `teireikai referral arrange`: another owner or another day, without a step.
  struct Arrange: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "arrange", abstract: "リファーの担当や期限を変えます。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "リファーの番号（例: RF-0003）。", transform: Written.number)
    var id: Identifier<Referral>
    @Option(name: .long, help: "担当の略号。", transform: Written.supporter)
    var owner: SupporterCode?
    @Option(name: .long, help: "期限（例: 2026-05-20）。", transform: Written.day)
    var due: CalendarDay?

    func run(at desk: Desk, on console: Console) async throws {
      let progress = ReferralProgress(
        today: desk.today, openDays: desk.openDays,
        nextMeeting: try await desk.nextMeetingMonth(),
        identifiers: try await desk.identifiers())
      let changes = progress.arranging(
        try await desk.referral(id),
        owner: owner, due: due.map(Due.day))
      try await desk.commit(changes)
      console.say(changes.isEmpty ? "変わりはありません。" : "\(id.printed)の担当・期限を変えました。")
    }
  }
}

extension Desk {
  /// The referral of a number.
  func referral(_ id: Identifier<Referral>) async throws -> Referral {
    guard let referral = try await referrals.referral(id) else {
      throw Fault(
        code: "referral.unknown",
        message: "リファー\(id.printed)はありません。teireikai referrals --all で番号をお確かめください。")
    }
    return referral
  }
}
