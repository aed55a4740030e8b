package import Domain

extension Agency {
  /// An invented health centre that answers on weekdays.
  package static func example(
    _ id: Identifier<Agency> = 1, name: String = "みなと保健所 精神保健相談",
    aliases: [String] = ["みなと保健所"], destination: DestinationKind = .healthCentre,
    categories: [ReferralCategory] = [.crisis, .medical], municipalities: [Int] = [],
    ages: ClosedRange<Int>? = nil, telephone: String = "059-000-0001",
    hours: String = "平日 9〜16時", opening: OpeningHours? = .example,
    verifiedOn: CalendarDay? = "2026-04-01", source: String = "", version: Int = 0
  ) -> Agency {
    Agency(
      id: id, name: name, aliases: aliases, destination: destination, categories: categories,
      municipalities: municipalities, ages: ages, telephone: telephone, hours: hours,
      opening: opening, verifiedOn: verifiedOn, source: source, version: version)
  }
}

extension OpeningHours {
  /// Monday to Friday, 9:00〜16:00.
  package static let example = OpeningHours(
    weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday], from: "09:00", until: "16:00")
}
