import ArgumentParser
import Domain

/// `teireikai referrals`: the referrals, open ones unless told otherwise.
struct ReferralsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "referrals", abstract: "リファーの一覧を表示します。")

  @OptionGroup var options: FolderOptions
  @Flag(name: .long, help: "終わったリファーも含めます（JSONではいつも含みます）。")
  var all = false
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let names = try await desk.agencyNames()
    if json {
      let forms = try await desk.referrals.allReferrals().map {
        ReferralForm($0, agencyName: names[$0.agency] ?? "", today: desk.today)
      }
      return console.say(try JSONText.of(forms))
    }
    let referrals =
      all ? try await desk.referrals.allReferrals() : try await desk.referrals.openReferrals()
    var list = Listing("番号", "ケース", "リファー先", "段階", "決定", "経過", "期限", "担当", "同意（相談者・本人）")
    for referral in referrals {
      list.add(
        referral.id.printed, referral.caseFile.printed, names[referral.agency] ?? "",
        referral.stage.title, referral.item?.printed ?? "定例会の間",
        "\(max(0, referral.openedOn.days(until: desk.today)))日", referral.due.printed,
        referral.owner?.text ?? "",
        referral.consent.caller.title + "・" + referral.consent.person.title)
    }
    list.print(on: console, nothing: "進行中のリファーはありません。")
  }
}
