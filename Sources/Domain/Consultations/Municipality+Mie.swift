/// The 29 municipalities of Mie (三重県の市町), in the order of their official codes.
///
/// Codes are the 全国地方公共団体コード of the Ministry of Internal Affairs; regions and health
/// centres are the prefecture's customary division and can be overridden by a centre's own list.
extension Municipality {
  /// All municipalities, in the order of the official codes, which every printed table follows.
  public static let all: [Municipality] = [
    Municipality(
      code: 24201, checkDigit: 2, name: "津市", kana: "つし",
      county: nil, region: .chunansei, healthCentre: "津"),
    Municipality(
      code: 24202, checkDigit: 1, name: "四日市市", kana: "よっかいちし",
      county: nil, region: .hokusei, healthCentre: "四日市市"),
    Municipality(
      code: 24203, checkDigit: 9, name: "伊勢市", kana: "いせし",
      county: nil, region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24204, checkDigit: 7, name: "松阪市", kana: "まつさかし",
      county: nil, region: .chunansei, healthCentre: "松阪"),
    Municipality(
      code: 24205, checkDigit: 5, name: "桑名市", kana: "くわなし",
      county: nil, region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24207, checkDigit: 1, name: "鈴鹿市", kana: "すずかし",
      county: nil, region: .hokusei, healthCentre: "鈴鹿"),
    Municipality(
      code: 24208, checkDigit: 0, name: "名張市", kana: "なばりし",
      county: nil, region: .iga, healthCentre: "伊賀"),
    Municipality(
      code: 24209, checkDigit: 8, name: "尾鷲市", kana: "おわせし",
      county: nil, region: .higashiKishu, healthCentre: "尾鷲"),
    Municipality(
      code: 24210, checkDigit: 1, name: "亀山市", kana: "かめやまし",
      county: nil, region: .hokusei, healthCentre: "鈴鹿"),
    Municipality(
      code: 24211, checkDigit: 0, name: "鳥羽市", kana: "とばし",
      county: nil, region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24212, checkDigit: 8, name: "熊野市", kana: "くまのし",
      county: nil, region: .higashiKishu, healthCentre: "熊野"),
    Municipality(
      code: 24214, checkDigit: 4, name: "いなべ市", kana: "いなべし",
      county: nil, region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24215, checkDigit: 2, name: "志摩市", kana: "しまし",
      county: nil, region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24216, checkDigit: 1, name: "伊賀市", kana: "いがし",
      county: nil, region: .iga, healthCentre: "伊賀"),
    Municipality(
      code: 24303, checkDigit: 5, name: "木曽岬町", kana: "きそさきちょう",
      county: "桑名郡", region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24324, checkDigit: 8, name: "東員町", kana: "とういんちょう",
      county: "員弁郡", region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24341, checkDigit: 8, name: "菰野町", kana: "こものちょう",
      county: "三重郡", region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24343, checkDigit: 4, name: "朝日町", kana: "あさひちょう",
      county: "三重郡", region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24344, checkDigit: 2, name: "川越町", kana: "かわごえちょう",
      county: "三重郡", region: .hokusei, healthCentre: "桑名"),
    Municipality(
      code: 24441, checkDigit: 4, name: "多気町", kana: "たきちょう",
      county: "多気郡", region: .chunansei, healthCentre: "松阪"),
    Municipality(
      code: 24442, checkDigit: 2, name: "明和町", kana: "めいわちょう",
      county: "多気郡", region: .chunansei, healthCentre: "松阪"),
    Municipality(
      code: 24443, checkDigit: 1, name: "大台町", kana: "おおだいちょう",
      county: "多気郡", region: .chunansei, healthCentre: "松阪"),
    Municipality(
      code: 24461, checkDigit: 9, name: "玉城町", kana: "たまきちょう",
      county: "度会郡", region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24470, checkDigit: 8, name: "度会町", kana: "わたらいちょう",
      county: "度会郡", region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24471, checkDigit: 6, name: "大紀町", kana: "たいきちょう",
      county: "度会郡", region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24472, checkDigit: 4, name: "南伊勢町", kana: "みなみいせちょう",
      county: "度会郡", region: .iseShima, healthCentre: "伊勢"),
    Municipality(
      code: 24543, checkDigit: 7, name: "紀北町", kana: "きほくちょう",
      county: "北牟婁郡", region: .higashiKishu, healthCentre: "尾鷲"),
    Municipality(
      code: 24561, checkDigit: 5, name: "御浜町", kana: "みはまちょう",
      county: "南牟婁郡", region: .higashiKishu, healthCentre: "熊野"),
    Municipality(
      code: 24562, checkDigit: 3, name: "紀宝町", kana: "きほうちょう",
      county: "南牟婁郡", region: .higashiKishu, healthCentre: "熊野"),
  ]
}
