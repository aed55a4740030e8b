/// How far someone has agreed to a referral (同意の状態).
public enum ConsentLevel: String, Sendable, CaseIterable {
  case written
  case verbal
  case familyOnly
  case unconfirmed
  case pending
  case refused
  case notRequired
  case notApplicable

  /// The word printed.
  public var title: String {
    switch self {
    case .written: "書面"
    case .verbal: "口頭"
    case .familyOnly: "家族のみ"
    case .unconfirmed: "未確認"
    case .pending: "保留"
    case .refused: "拒否"
    case .notRequired: "不要（緊急・法定通報）"
    case .notApplicable: "該当なし"
    }
  }

  /// The level with this word, also without the note in brackets; nothing for any other text.
  public init?(title: String) {
    guard
      let found = Self.allCases.first(where: {
        $0.title == title || $0.title.split(separator: "（").first.map(String.init) == title
      })
    else { return nil }
    self = found
  }

  /// Whether identifying text may go to an agency under this level (個人情報保護法第27条).
  public var permitsDisclosure: Bool {
    switch self {
    case .written, .verbal, .notRequired, .notApplicable: true
    case .familyOnly, .unconfirmed, .pending, .refused: false
    }
  }
}

/// The consent of the caller and of the person concerned, kept apart (相談者・本人の同意).
public struct ReferralConsent: Hashable, Sendable {
  /// The caller's consent.
  public var caller: ConsentLevel
  /// The consent of the person concerned.
  public var person: ConsentLevel

  /// Consent of both; unconfirmed unless said otherwise.
  public init(caller: ConsentLevel = .unconfirmed, person: ConsentLevel = .unconfirmed) {
    self.caller = caller
    self.person = person
  }
}
