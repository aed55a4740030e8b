extension Referral {
  /// What to do next, in one short sentence (次の一手); the same on agenda, lists and call form.
  public var nextStep: String {
    switch stage {
    case .proposed, .seekingConsent: nextStepOfConsent
    case .contacted(.numberGiven): "電話できたかどうかを、次のご相談で伺う"
    case .contacted: "受け入れてもらえるかを連携先に確かめる"
    case .accepted: "初めての面談や電話ができたかを確かめる"
    case .connected: "その後の様子を、連携先と相談者に確かめる"
    case .followingUp: "続いているかを確かめ、結果を記録する"
    case .completed(let outcome): "結果：\(outcome.title)" + nextStepAfterCompletion
    case .failed(let reason): "理由：\(reason.title)。ほかの連携先を検討する"
    }
  }

  private var nextStepOfConsent: String {
    if consent.caller == .refused || consent.person == .refused {
      return "同意がないため、番号の案内にとどめるか、不成立とするかを決める"
    }
    return consent.caller.permitsDisclosure ? "連携先に連絡する" : "相談者とご本人の同意を確かめる"
  }

  private var nextStepAfterCompletion: String {
    switch (confirmations.contains(.agency), confirmations.contains(.caller)) {
    case (true, true): ""
    case (true, false): "（相談者からも、次のご相談で伺う）"
    case (false, true): "（連携先にも確かめる）"
    case (false, false): "（連携先と相談者に確かめる）"
    }
  }
}
