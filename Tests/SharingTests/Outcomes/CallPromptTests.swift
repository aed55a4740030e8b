import Domain
import Sharing
import TestSupport
import Testing

struct CallPromptTests {
  private func sentences(_ referrals: Referral...) -> [String] {
    CallPrompt.prompts(for: referrals, agencies: [.example()]).map(\.sentence)
  }

  @Test func `asks how an open referral went`() {
    let sentences = sentences(.example(2, agency: 7, stage: .accepted), .example(stage: .connected))

    #expect(
      sentences == [
        "前回のリファー（みなと保健所 精神保健相談）の結果を伺う", "前回のリファー（A-0007）の結果を伺う",
      ])
  }

  @Test func `asks for consent before the agency knows`() {
    #expect(sentences(.example()) == ["リファー（みなと保健所 精神保健相談）について、相談者とご本人のお気持ちを伺う"])
  }

  @Test func `asks the caller too when only the agency has spoken`() {
    let step = ReferralStep.example(.complete(.needMet), confirmedBy: .agency)
    let agencyOnly = Referral.example(stage: .completed(.needMet), history: [step])
    let caller = ReferralStep.example(.complete(.needMet), confirmedBy: .caller)
    let both = Referral.example(stage: .completed(.needMet), history: [step, caller])

    #expect(sentences(agencyOnly).count == 1)
    #expect(sentences(both, .example(stage: .failed(.outOfScope))).isEmpty)
  }
}
