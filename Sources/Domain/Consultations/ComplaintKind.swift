/// What the caller came with, as counted (主訴の区分); a call may have several, one of them first.
public enum ComplaintKind: String, Sendable, CaseIterable, Comparable {
  case relatingToPerson
  case familyRelations
  case personalRelations
  case isolation
  case workAndFuture
  case schoolRefusal
  case householdMoney
  case debtAndLaw
  case distress
  case psychiatricCare
  case developmentalTraits
  case physicalHealth
  case violence
  case selfHarm
  case ageingParents
  case afterParents
  case dependence
  case housing
  case inquiry
  case peerExperience
  case beingHeard
  case other

  /// The word on the centre's form.
  public var title: String {
    switch self {
    case .relatingToPerson: "本人への関わり方"
    case .familyRelations: "親子・家族関係"
    case .personalRelations: "対人関係"
    case .isolation: "孤立・居場所"
    case .workAndFuture: "就労・進路"
    case .schoolRefusal: "不登校・学校"
    case .householdMoney: "生活費・家計"
    case .debtAndLaw: "借金・法律"
    case .distress: "心の不調"
    case .psychiatricCare: "精神科受診・治療"
    case .developmentalTraits: "発達特性"
    case .physicalHealth: "身体の健康"
    case .violence: "暴力・暴言"
    case .selfHarm: "自傷・希死念慮"
    case .ageingParents: "介護・親の高齢化"
    case .afterParents: "親亡き後・将来の不安"
    case .dependence: "依存"
    case .housing: "近隣・住居"
    case .inquiry: "制度・窓口の問合せ"
    case .peerExperience: "ピアの経験を聞きたい"
    case .beingHeard: "話を聞いてほしい"
    case .other: "その他"
    }
  }

  /// Kinds in the order of the form.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
