/// A kind of personal data that must not reach a reader outside the team (個人情報の種類).
public enum PersonalDataKind: String, Sendable, CaseIterable {
  /// 氏名
  case person
  /// 電話番号
  case phone
  /// メールアドレス
  case email
  /// 住所（市町より細かいもの）
  case address
  /// 学校・医療機関・勤務先などの固有名
  case place
  /// 生年月日
  case birthdate
  /// 被保険者番号などの番号
  case id

  /// The name printed in reports.
  public var title: String {
    switch self {
    case .person: "氏名"
    case .phone: "電話番号"
    case .email: "メールアドレス"
    case .address: "住所"
    case .place: "学校・医療機関・勤務先の名"
    case .birthdate: "生年月日"
    case .id: "番号"
    }
  }
}
