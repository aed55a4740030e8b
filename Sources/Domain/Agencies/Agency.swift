/// A service outside the centre to which a case may be referred (連携先・リファー先).
///
/// Telephone numbers and hours change, so every entry says when a person last verified it.
public struct Agency: Hashable, Sendable, Identified {
  /// Printed as "A-0001".
  public static let letter = "A"

  /// The running number.
  public let id: Identifier<Agency>
  /// The official name.
  public var name: String
  /// Other names by which it is called in notes and minutes.
  public var aliases: [String]
  /// The kind of destination in the national statistics of referrals.
  public var destination: DestinationKind
  /// The needs it answers.
  public var categories: [ReferralCategory]
  /// The municipalities it serves by code; empty for the whole prefecture.
  public var municipalities: [Int]
  /// The ages it serves, in years; nothing for all ages.
  public var ages: ClosedRange<Int>?
  /// The telephone number as printed.
  public var telephone: String
  /// The hours as printed, such as 「平日 9〜16時」.
  public var hours: String
  /// The days and times it answers, for 「今開いている窓口」.
  public var opening: OpeningHours?
  /// The day a person last verified the entry; nothing if nobody has.
  public var verifiedOn: CalendarDay?
  /// Where the entry's facts come from.
  public var source: String
  /// Counts the changes; 0 before it is first saved.
  public var version: Int

  /// An entry of the directory.
  public init(
    id: Identifier<Agency>, name: String, aliases: [String] = [], destination: DestinationKind,
    categories: [ReferralCategory], municipalities: [Int] = [], ages: ClosedRange<Int>? = nil,
    telephone: String = "", hours: String = "", opening: OpeningHours? = nil,
    verifiedOn: CalendarDay? = nil, source: String = "", version: Int = 0
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.destination = destination
    self.categories = categories
    self.municipalities = municipalities
    self.ages = ages
    self.telephone = telephone
    self.hours = hours
    self.opening = opening
    self.verifiedOn = verifiedOn
    self.source = source
    self.version = version
  }
}

/// The weekdays and times at which an agency answers the telephone (受付時間).
public struct OpeningHours: Hashable, Sendable {
  /// The weekdays, holidays excepted.
  public var weekdays: Set<Weekday>
  /// From when.
  public var from: TimeOfDay
  /// Until when.
  public var until: TimeOfDay

  /// Hours on some weekdays.
  public init(weekdays: Set<Weekday>, from: TimeOfDay, until: TimeOfDay) {
    self.weekdays = weekdays
    self.from = from
    self.until = until
  }
}
