import Domain

extension AgencySeed {
  /// Desks for the whole prefecture.
  static let prefectural: [Entry] = [
    desk(
      "三重県ひきこもり地域支援センター", ["ひきこもり地域支援センター"], .hikikomoriCentre,
      [.family, .medical, .belonging], telephone: "059-253-7826", hours: "平日 9〜16時",
      opening: weekdays(9, 16), ages: 15...120, source: "三重県こころの健康センターの案内"),
    desk(
      "三重県こころの健康センター", ["こころの健康センター", "精神保健福祉センター"], .mentalHealthCentre,
      [.crisis, .medical], hours: "平日 9〜16時", opening: weekdays(9, 16), source: "三重県の案内"),
    desk(
      "三重県自殺予防・自死遺族電話相談", ["自殺予防電話"], .mentalHealthCentre, [.crisis],
      telephone: "0120-01-7823", hours: "平日 13〜16時", opening: weekdays(13, 16), source: "三重県の案内"),
    desk(
      "三重県生活相談支援センター", ["県の自立相談支援機関"], .selfRelianceSupport, [.livelihood],
      hours: "平日 8:30〜17:15", opening: weekdays(8, 17),
      serves: [
        "木曽岬町", "東員町", "菰野町", "朝日町", "川越町", "明和町", "大台町", "玉城町", "度会町", "大紀町", "南伊勢町",
        "紀北町", "御浜町", "紀宝町",
      ], source: "三重県の案内"),
    desk(
      "三重県消費生活センター", ["消費生活センター"], .legalAid, [.legal, .livelihood],
      hours: "平日 9〜16時", opening: weekdays(9, 16), source: "三重県の案内"),
    desk(
      "三重県教育支援センター こもれび", ["こもれび"], .education, [.education], telephone: "059-213-6612",
      hours: "平日 10〜16時", opening: weekdays(10, 16), ages: 15...20, source: "三重県教育委員会の案内"),
    desk(
      "KHJみえオレンジの会", ["みえオレンジの会", "オレンジの会", "家族会"], .peerOrganisation, [.family, .belonging],
      source: "全国ひきこもり家族会連合会の案内"),
    desk(
      "市町の地域包括支援センター", ["地域包括支援センター", "包括"], .communityCareCentre, [.eldercare],
      hours: "平日 8:30〜17:15", opening: weekdays(8, 17), source: "各市町の案内"),
    desk(
      "市町の障害福祉担当課", ["障害福祉課", "基幹相談支援センター"], .disabilityServices, [.disability],
      hours: "平日 8:30〜17:15", opening: weekdays(8, 17), source: "各市町の案内"),
    desk(
      "電子居場所 オンライン瑠璃庵", ["オンライン瑠璃庵", "電子居場所"], .peerOrganisation, [.belonging],
      source: "三重県の電子居場所の案内"),
  ]

  /// Desks for a part of the prefecture.
  static let regional: [Entry] = [
    desk(
      "松阪市ひきこもり地域支援センター そ・えーる", ["そ・えーる"], .hikikomoriCentre, [.family, .belonging],
      telephone: "0598-31-1922", serves: ["松阪市"], source: "松阪市の案内"),
    desk(
      "鈴鹿市社会福祉協議会 くらしサポートセンター", ["くらしサポートセンター"], .socialWelfareCouncil,
      [.livelihood, .family], serves: ["鈴鹿市"], source: "鈴鹿市の案内"),
    desk(
      "亀山市社会福祉協議会 福祉なんでも相談", ["福祉なんでも相談"], .socialWelfareCouncil,
      [.livelihood, .family], telephone: "0595-82-7985", hours: "平日 8:30〜17:15",
      opening: weekdays(8, 17), serves: ["亀山市"], source: "亀山市社会福祉協議会の案内"),
    desk(
      "伊賀市ひきこもりサポート事業 nest", ["nest"], .socialWelfareCouncil, [.belonging, .family],
      serves: ["伊賀市"], source: "伊賀市の案内"),
    station("北勢地域若者サポートステーション", "北勢サポステ", ["四日市市", "桑名市", "いなべ市", "鈴鹿市", "亀山市"]),
    station("みえ地域若者サポートステーション", "みえサポステ", ["津市", "松阪市"]),
    station("いが地域若者サポートステーション", "いがサポステ", ["伊賀市", "名張市"]),
    station("いせ地域若者サポートステーション", "いせサポステ", ["伊勢市", "鳥羽市", "志摩市"]),
    healthCentre("桑名", "0594-24-3619"),
    healthCentre("鈴鹿", "059-392-5010"),
    healthCentre("津", "059-223-5345"),
    healthCentre("松阪", "0598-50-0518"),
    healthCentre("伊賀", "0595-24-8050"),
    healthCentre("伊勢", ""),
    healthCentre("尾鷲", "0597-23-3456"),
    healthCentre("熊野", "0597-89-6161"),
    desk(
      "四日市市保健所", [], .healthCentre, [.medical, .crisis], telephone: "059-352-0594",
      hours: "平日 8:30〜17:15", opening: weekdays(8, 17), serves: ["四日市市"], source: "四日市市の案内"),
  ]

  /// The support conference of every municipality, to which a meeting can escalate a case.
  static let conferences: [Entry] = Municipality.all.map { municipality in
    desk(
      "\(municipality.name) 支援会議・ひきこもり相談窓口",
      ["\(municipality.name)支援会議", "\(municipality.name)の窓口"], .municipalDesk,
      [.family, .livelihood, .eldercare], hours: "平日 8:30〜17:15", opening: weekdays(8, 17),
      serves: [municipality.name], source: "社会福祉法第106条の6・\(municipality.name)の案内")
  }

  private static func station(_ name: String, _ alias: String, _ serves: [String]) -> Entry {
    desk(
      name, [alias, "サポステ"], .youthSupportStation, [.employment], hours: "平日",
      opening: weekdays(9, 17), serves: serves, ages: 15...49, source: "厚生労働省の案内")
  }

  private static func healthCentre(_ name: String, _ telephone: String) -> Entry {
    desk(
      "\(name)保健所", [], .healthCentre, [.medical, .crisis], telephone: telephone,
      hours: "平日 8:30〜17:15", opening: weekdays(8, 17),
      serves: Municipality.all.filter { $0.healthCentre == name }.map(\.name),
      source: "三重県の案内")
  }
}
