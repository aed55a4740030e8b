/// What the supporter did on the call (対応区分); a call may have several.
public enum ResponseKind: String, Sendable, CaseIterable {
  case listening
  case advice
  case information
  case sharedExperience
  case guidanceToDesk
  case referralProposed
  case referralMade
  case emergencyReport
  case callAgain
  case familyGroupOrPlace
  case meetingOrVisit
  case answerToAgency
  case other

  /// The word on the centre's form.
  public var title: String {
    switch self {
    case .listening: "傾聴"
    case .advice: "助言"
    case .information: "情報提供"
    case .sharedExperience: "ピア体験の共有"
    case .guidanceToDesk: "窓口案内"
    case .referralProposed: "リファー提案"
    case .referralMade: "リファー実施"
    case .emergencyReport: "緊急通報"
    case .callAgain: "再相談の約束"
    case .familyGroupOrPlace: "家族会・居場所案内"
    case .meetingOrVisit: "面接・訪問へ"
    case .answerToAgency: "他機関照会への回答"
    case .other: "その他"
    }
  }
}
