/// The kind of place a referral leads to (つなぎ先の種別).
///
/// Codes follow the table of referrals by regional hikikomori centres in the national white paper on
/// children and young people (令和5年版, 図表2-2-3), with police and legal aid added.
public enum DestinationKind: String, Sendable, CaseIterable {
  case welfareOffice
  case municipalDesk
  case socialWelfareCouncil
  case selfRelianceSupport
  case communityCareCentre
  case disabilityServices
  case childGuidance
  case healthCentre
  case mentalHealthCentre
  case developmentalDisorderCentre
  case medicalInstitution
  case youthConsultation
  case youthSupportStation
  case employmentOffice
  case disabilityEmployment
  case company
  case education
  case peerOrganisation
  case hikikomoriCentre
  case police
  case legalAid
  case other

  /// The name printed.
  public var title: String {
    switch self {
    case .welfareOffice: "福祉事務所"
    case .municipalDesk: "市町の窓口"
    case .socialWelfareCouncil: "社会福祉協議会"
    case .selfRelianceSupport: "自立相談支援機関"
    case .communityCareCentre: "地域包括支援センター"
    case .disabilityServices: "障害福祉の事業所"
    case .childGuidance: "児童相談所・児童家庭支援"
    case .healthCentre: "保健所・保健センター"
    case .mentalHealthCentre: "精神保健福祉センター"
    case .developmentalDisorderCentre: "発達障害者支援センター"
    case .medicalInstitution: "医療機関"
    case .youthConsultation: "子ども・若者総合相談センター"
    case .youthSupportStation: "地域若者サポートステーション"
    case .employmentOffice: "ハローワーク"
    case .disabilityEmployment: "障害者雇用の支援機関"
    case .company: "企業"
    case .education: "学校・教育委員会等"
    case .peerOrganisation: "民間支援団体（当事者団体・NPO等）"
    case .hikikomoriCentre: "ひきこもり地域支援センター"
    case .police: "警察"
    case .legalAid: "法律相談"
    case .other: "その他"
    }
  }
}
