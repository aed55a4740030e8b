import ArgumentParser
import Documents
import Domain
import Review

/// `teireikai agenda`: drafts, freezes and reprints the agenda of a month.
struct AgendaCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "次第をつくり、確定し、刷り直します。",
    discussion: """
      --freeze を付けるまでは案です。何度でも作り直せます。
      確定した次第は、いつ刷り直しても同じ内容になります。議題番号は案のあいだも変わりません。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "月（例: 2026-06）。", transform: Written.month)
  var month: Month
  @Option(name: .long, help: "書類を置く場所。")
  var output = "agendas"
  @Flag(name: .long, help: "次第を確定します。")
  var freeze = false
  @OptionGroup(title: "次第への指定（次回から覚えています）") var wishes: WishOptions

  func run(at desk: Desk, on console: Console) async throws {
    if let frozen = try await desk.meetings.meeting(month)?.frozenAgenda {
      return try reprint(frozen, of: month, on: console)
    }
    try await desk.remember(wishes, for: month)
    let reviewed = try await desk.review(month)
    for call in reviewed.result.unattached {
      console.complain(
        "注意［agenda.unattached］ \(call.id.printed)： \(call.kind.title)の着信の記録に、気になる言葉があります。"
          + "teireikai review \(month.iso) でお確かめください。")
    }
    let drafting = AgendaDrafting(
      openDays: desk.openDays, meetingDay: desk.settings.meetingDay,
      settings: AgendaSettings(budget: desk.settings.meetingBudget))
    let draft = drafting.draft(reviewed.result, of: reviewed.material, today: desk.today)
    let print = AgendaPrint(draft.agenda, isDraft: !freeze)
    for paper in print.papers {
      console.say(try PaperFolder(directory: output, month: month).write(paper))
    }
    let identifiers = try await desk.identifiers()
    guard freeze else {
      try await desk.commit(draft.changes(identifiers: identifiers))
      summary(of: draft.agenda, on: console)
      return console.say("まだ案です。よければ --freeze を付けて確定してください。")
    }
    try await desk.commit(
      draft.freeze(
        papers: print.papers, checkCode: print.checkCode, on: desk.today,
        identifiers: identifiers))
    summary(of: draft.agenda, on: console)
    console.say("次第を確定しました。確認コード： \(print.checkCode)")
    console.say("台帳コード（紙の余白に控えてください）： \(try await desk.audit.headCode())")
    console.say("定例会のあとは、teireikai minutes \(month.iso) で議事録の様式を出せます。")
  }

  private func reprint(_ frozen: FrozenAgenda, of month: Month, on console: Console) throws {
    if freeze || wishes.isGiven {
      throw Fault(
        code: "agenda.frozen",
        message: "\(month.wareki)の次第は\(frozen.frozenOn.wareki)に確定しています。指定なしで実行すると刷り直せます。")
    }
    for paper in frozen.papers {
      console.say(try PaperFolder(directory: output, month: month).write(paper))
    }
    console.say("確定した次第を刷り直しました。確認コード： \(frozen.checkCode)")
  }

  private func summary(of agenda: Agenda, on console: Console) {
    let items = agenda.referrals.items
    console.say(
      "相談 \(agenda.consultations.tally.total)件、議題 \(items.count)件"
        + "（うち緊急 \(items.count(where: \.isUrgent))件、"
        + "時間枠に入らないもの \(agenda.closing.overflow.count)件）、"
        + "進行中のリファー \(agenda.referrals.running.count(where: \.referral.stage.isOpen))件")
  }
}
