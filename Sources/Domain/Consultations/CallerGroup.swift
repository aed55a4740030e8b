/// The coarse groups of callers (相談者の属性) that published figures use.
public enum CallerGroup: String, Sendable, CaseIterable {
  /// 当事者本人
  case personConcerned
  /// 家族
  case family
  /// 関係機関
  case agency
  /// その他
  case other
  /// 不明
  case unknown

  /// The name printed under a figure.
  public var title: String {
    switch self {
    case .personConcerned: "当事者本人"
    case .family: "家族"
    case .agency: "関係機関"
    case .other: "その他"
    case .unknown: "不明"
    }
  }
}

extension Relation {
  /// The coarse group the relation belongs to.
  public var group: CallerGroup {
    switch self {
    case .selfCaller: .personConcerned
    case .mother, .father, .parents, .grandmother, .grandfather, .wife, .husband, .partner,
      .elderBrother, .elderSister, .youngerBrother, .youngerSister, .sibling, .child, .grandchild,
      .aunt, .uncle, .otherRelative:
      .family
    case .welfareCommissioner, .supporter, .medicalStaff, .school: .agency
    case .acquaintance, .other: .other
    case .unknown: .unknown
    }
  }
}
