extension Referral {
  /// What to do next, in one short sentence (次の一手); the same on agenda, lists and call form.
  public var nextStep: String {
    switch stage {
    case .proposed: "相談者とご本人の同意を確かめる"
    case .seekingConsent: nextStepAfterConsent
    case .contacted(.numberGiven): "相談者から次のお電話があったとき、連絡がついたかを伺う"
    case .contacted: "連携先に、受理されたかを尋ねる"
    case .accepted: "初めてつながったかを、連携先と相談者に確かめる"
    case .connected: "30日を目安に、その後の様子を確かめる"
    case .followingUp: "続いているかを確かめ、結果を記録する"
    case .completed: nextStepAfterCompletion
    case .failed: "理由をふまえ、ほかの連携先を定例会で検討する"
    }
  }

  private var nextStepAfterConsent: String {
    if consent.caller == .refused || consent.person == .refused {
      return "同意が得られていないため、番号案内にとどめるか、不成立として記録する"
    }
    return consent.caller.permitsDisclosure
      ? "連携先に連絡する" : "相談者の同意を確かめてから連携先に連絡する"
  }

  private var nextStepAfterCompletion: String {
    switch (confirmations.contains(.agency), confirmations.contains(.caller)) {
    case (true, true): "連携先と相談者の両方から結果を伺いました"
    case (true, false): "相談者から次のお電話があったとき、結果を伺う"
    case (false, true): "連携先にも結果を確かめる"
    case (false, false): "連携先と相談者に結果を確かめる"
    }
  }
}
