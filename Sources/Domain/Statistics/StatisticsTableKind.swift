/// A table of the published figures (相談の受付状況の表).
public enum StatisticsTableKind: String, Sendable, CaseIterable {
  case residence
  case region
  case caller
  case callerGroup
  case callerAge
  case personGender
  case personAge
  case complaint

  /// The name printed over the table.
  public var title: String {
    switch self {
    case .residence: "相談者のお住まい"
    case .region: "相談者のお住まい（地域）"
    case .caller: "相談者の続柄"
    case .callerGroup: "相談者の属性"
    case .callerAge: "相談者の年齢"
    case .personGender: "当事者本人の性別"
    case .personAge: "当事者本人の年齢"
    case .complaint: "相談の主訴"
    }
  }

  /// Whether it counts first calls only, as the leaflet does, and not all calls.
  public var countsNewOnly: Bool { self != .complaint }

  /// 複数回答: whether one call may count in several rows, so that they sum up to more.
  public var allowsSeveralAnswers: Bool { self == .complaint }

  /// The rows in the order of print, unknown last.
  public var rowTitles: [String] {
    switch self {
    case .residence: Municipality.all.map(\.name) + Self.elsewhere
    case .region: Region.allCases.map(\.title) + Self.elsewhere
    case .caller: Relation.allCases.map(\.title)
    case .callerGroup: CallerGroup.allCases.map(\.title)
    case .callerAge, .personAge: AgeBand.allCases.map(\.title)
    case .personGender: Gender.allCases.map(\.title)
    case .complaint: ComplaintKind.allCases.map(\.title)
    }
  }

  /// The rows a call counts in.
  func rows(of call: Consultation) -> Set<String> {
    switch self {
    case .residence: [call.residence.title]
    case .region: [call.residence.regionTitle]
    case .caller: [call.caller.relation.title]
    case .callerGroup: [call.caller.relation.group.title]
    case .callerAge: [call.caller.age.title]
    case .personGender: [call.person.gender.title]
    case .personAge: [call.person.age.title]
    case .complaint: Set(call.countedComplaints.map(\.title))
    }
  }

  private static let elsewhere = [
    Residence.prefecture, .outside(prefecture: nil), .unknown,
  ].map(\.title)
}
