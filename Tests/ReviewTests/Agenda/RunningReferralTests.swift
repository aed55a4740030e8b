import Domain
import Review
import TestSupport
import Testing

struct RunningReferralTests {
  private func running(_ referrals: [Referral], agencies: [Agency] = []) -> Agenda {
    var material = ReviewMaterial.june([])
    material.cases = [.example()]
    material.referrals = referrals
    material.agencies = agencies
    return material.drafted().agenda
  }

  @Test func `lists open referrals with age and next step, the most pressing first`() {
    let lines = running(
      [
        .example(1, openedOn: "2026-06-10", due: .day("2026-07-08")),
        .example(2, openedOn: "2026-05-27", due: .day("2026-06-25"), stage: .accepted),
        .example(3, openedOn: "2026-05-01", stage: .completed(.needMet)),
      ], agencies: [.example()]
    ).referrals.running

    #expect(lines.map(\.referral.id) == [2, 1])
    #expect(lines.map(\.ageInDays) == [26, 12])
    #expect(lines.map(\.agencyName) == ["みなと保健所 精神保健相談", "みなと保健所 精神保健相談"])
    #expect(lines.first?.nextStep == "初めての面談や電話ができたかを確かめる")
  }

  @Test func `hints at a day in open days when none was agreed`() {
    let lines = running([
      .example(category: .medical, openedOn: "2026-06-19", due: .none)
    ]).referrals.running

    #expect(lines.first?.nextStep == "連携先に連絡する（目安 6/26）")
  }

  @Test func `asks for consent before anything else`() {
    let consent = ReferralConsent(caller: .unconfirmed)

    let lines = running([.example(consent: consent)]).referrals.running

    #expect(lines.first?.nextStep.hasPrefix("相談者とご本人の同意を確かめる") == true)
  }

  @Test func `puts the verification of an agency in use on the list of coordination`() {
    let agenda = running(
      [.example()], agencies: [.example(1, verifiedOn: "2025-01-15"), .example(2, verifiedOn: nil)])

    #expect(
      agenda.coordination.map(\.topic) == ["連携先台帳の確認：みなと保健所 精神保健相談（前回の確認 R7.1.15）"])
  }

  @Test func `carries the consent of the open referral to the item`() {
    var material = ReviewMaterial.june([.saying("《medical:眠れない》")])
    material.referrals = [.example(consent: ReferralConsent(caller: .written, person: .pending))]

    let item = material.drafted().agenda.referrals.items.first

    #expect(item?.consent == ReferralConsent(caller: .written, person: .pending))
  }
}
