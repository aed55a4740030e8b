/// The steps a referral may take, closed and in one place (リファーの状態遷移).
enum ReferralMachine {
  /// The stage a move leads to, or the reason why it is not allowed from here.
  static func stage(
    after move: ReferralMove, from stage: ReferralStage, consent: ReferralConsent
  ) throws(IllegalMove) -> ReferralStage {
    guard stage.isOpen else { throw refusal(move, stage, "このリファーは終わっています。") }
    switch move {
    case .recordConsent: return stage == .proposed ? .seekingConsent : stage
    case .fail(let reason): return .failed(reason)
    case .seekConsent:
      guard stage == .proposed else { throw refusal(move, stage, "同意の確認は提案のあとに行います。") }
      return .seekingConsent
    case .contact(let means):
      return try contacted(by: means, from: stage, consent: consent)
    case .accept:
      guard case .contacted = stage else { throw refusal(move, stage, "先に「連絡済」を記録してください。") }
      return .accepted
    case .connect:
      switch stage {
      case .contacted, .accepted: return .connected
      default: throw refusal(move, stage, "先に「連絡済」か「受理」を記録してください。")
      }
    case .followUp:
      switch stage {
      case .connected, .followingUp: return .followingUp
      default: throw refusal(move, stage, "先に「初回接続」を記録してください。")
      }
    case .complete(let outcome):
      return try completed(outcome, from: stage)
    }
  }

  private static func contacted(
    by means: ContactMeans, from stage: ReferralStage, consent: ReferralConsent
  ) throws(IllegalMove) -> ReferralStage {
    let move = ReferralMove.contact(means)
    switch stage {
    case .proposed, .seekingConsent, .contacted: break
    default: throw refusal(move, stage, "連携先はすでに受理しています。")
    }
    // Giving the caller a telephone number discloses nothing to the agency.
    guard means == .numberGiven || consent.caller.permitsDisclosure else {
      throw refusal(move, stage, "相談者の同意が「\(consent.caller.title)」のため、連携先に連絡できません。")
    }
    guard means == .numberGiven || consent.person != .refused else {
      throw refusal(move, stage, "ご本人が同意されていないため、連携先に連絡できません。")
    }
    return .contacted(means)
  }

  private static func completed(
    _ outcome: ReferralOutcome, from stage: ReferralStage
  ) throws(IllegalMove) -> ReferralStage {
    switch (stage, outcome) {
    case (.connected, _), (.followingUp, _): return .completed(outcome)
    case (.contacted, .informationOnly), (.accepted, .informationOnly),
      (.contacted, .wentElsewhere), (.accepted, .wentElsewhere):
      return .completed(outcome)
    default:
      throw refusal(.complete(outcome), stage, "先に「初回接続」を記録してください。")
    }
  }

  private static func refusal(
    _ move: ReferralMove, _ stage: ReferralStage, _ remedy: String
  ) -> IllegalMove {
    IllegalMove(
      code: "referral.\(stage.code).\(move.code)",
      message: "「\(stage.title)」のリファーに「\(move.title)」は記録できません。\(remedy)")
  }
}
