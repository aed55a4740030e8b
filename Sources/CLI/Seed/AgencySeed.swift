import Domain

/// The directory a new data folder begins with: public desks of the prefecture, to be verified.
///
/// Numbers and hours change, so no entry counts as verified: the program says so on every agenda
/// until a person has checked it (`teireikai agencies verify`). Sources are the desks' own pages.
enum AgencySeed {
  /// An entry that still lacks its number.
  typealias Entry = @Sendable (Identifier<Agency>) -> Agency

  /// All entries, in the order of their numbers.
  static let entries: [Entry] = national + prefectural + regional + conferences

  /// Makes an entry.
  static func desk(
    _ name: String, _ aliases: [String] = [], _ destination: DestinationKind,
    _ categories: [ReferralCategory], telephone: String = "", hours: String = "",
    opening: OpeningHours? = nil, serves municipalities: [String] = [],
    ages: ClosedRange<Int>? = nil, source: String
  ) -> Entry {
    let codes = municipalities.compactMap { Municipality(name: $0)?.code }
    return { id in
      Agency(
        id: id, name: name, aliases: aliases, destination: destination, categories: categories,
        municipalities: codes, ages: ages, telephone: telephone, hours: hours, opening: opening,
        source: source)
    }
  }

  /// Hours from Monday to Friday.
  static func weekdays(_ from: Int, _ until: Int) -> OpeningHours? {
    hours([.monday, .tuesday, .wednesday, .thursday, .friday], from, until)
  }

  /// Hours on some weekdays.
  static func hours(_ days: Set<Weekday>, _ from: Int, _ until: Int) -> OpeningHours? {
    guard let from = TimeOfDay(hour: from, minute: 0), let until = TimeOfDay(hour: until, minute: 0)
    else { return nil }
    return OpeningHours(weekdays: days, from: from, until: until)
  }

  private static let national: [Entry] = [
    desk(
      "よりそいホットライン", ["よりそい"], .other, [.crisis, .livelihood],
      telephone: "0120-279-338", hours: "24時間", source: "一般社団法人 社会的包摂サポートセンターの案内"),
    desk(
      "#いのちSOS", ["いのちSOS"], .other, [.crisis], telephone: "0120-061-338",
      source: "NPO法人 自殺対策支援センターライフリンクの案内"),
    desk(
      "DV相談ナビ", ["配偶者暴力相談支援センター"], .other, [.violence], telephone: "#8008",
      source: "内閣府男女共同参画局の案内"),
    desk(
      "警察相談専用電話", ["警察", "警察相談"], .police, [.violence], telephone: "#9110",
      hours: "平日 8:30〜17:15", opening: weekdays(8, 17), source: "警察庁の案内"),
    desk(
      "法テラス", ["日本司法支援センター"], .legalAid, [.legal, .livelihood],
      telephone: "0570-078374", hours: "平日 9〜21時・土 9〜17時", opening: weekdays(9, 21),
      source: "日本司法支援センターの案内"),
    desk(
      "児童相談所虐待対応ダイヤル", ["児童相談所", "児相"], .childGuidance, [.violence], telephone: "189",
      hours: "24時間", ages: 0...17, source: "こども家庭庁の案内"),
  ]
}
