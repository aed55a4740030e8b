/// What kind of call came in (着信種別); only consultations count towards 件数.
public enum CallKind: String, Sendable, CaseIterable {
  case consultation
  case inquiry
  case silent
  case wrongNumber
  case prank
  case sales
  case fromAgency
  case other

  /// The word on the centre's form.
  public var title: String {
    switch self {
    case .consultation: "相談"
    case .inquiry: "問合せ"
    case .silent: "無言・切断"
    case .wrongNumber: "間違い"
    case .prank: "いたずら"
    case .sales: "営業"
    case .fromAgency: "機関からの連絡"
    case .other: "その他"
    }
  }

  /// Whether the call is counted as a consultation.
  public var isCounted: Bool { self == .consultation }
}
