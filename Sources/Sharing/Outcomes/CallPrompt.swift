public import Domain

/// What to ask when the caller rings again (次のお電話で伺うこと).
///
/// Many callers are anonymous, so a referral's loop often closes only when they call.
public struct CallPrompt: Hashable, Sendable {
  /// The referral it is about.
  public let referral: Identifier<Referral>
  /// The sentence on the call form.
  public let sentence: String

  /// A prompt about a referral.
  public init(referral: Identifier<Referral>, sentence: String) {
    self.referral = referral
    self.sentence = sentence
  }

  /// The prompts for a case's next call, in order of number.
  ///
  /// - Parameters:
  ///   - referrals: The case's referrals.
  ///   - agencies: The directory of agencies.
  /// - Returns: One prompt for each referral on which the caller has not been heard to the end.
  public static func prompts(for referrals: [Referral], agencies: [Agency]) -> [CallPrompt] {
    let names = Dictionary(agencies.map { ($0.id, $0.name) }) { first, _ in first }
    return referrals.sorted { $0.id < $1.id }.compactMap { referral in
      let name = names[referral.agency] ?? referral.agency.printed
      return referral.question(about: name)
        .map { CallPrompt(referral: referral.id, sentence: $0) }
    }
  }
}

extension Referral {
  /// What to ask the caller, if there is anything to ask.
  fileprivate func question(about name: String) -> String? {
    switch stage {
    case .proposed, .seekingConsent: "リファー（\(name)）について、相談者とご本人のお気持ちを伺う"
    case .contacted, .accepted, .connected, .followingUp: "前回のリファー（\(name)）の結果を伺う"
    case .completed:
      confirmations.contains(.caller) ? nil : "前回のリファー（\(name)）の結果を伺う"
    case .failed: nil
    }
  }
}
