import Domain

/// An agency as it is sealed.
struct AgencyPayload: Codable, Sendable {
  var id: Int
  var name: String
  var aliases: [String]
  var destination: String
  var categories: [String]
  var municipalities: [Int]
  var youngest: Int?
  var oldest: Int?
  var telephone: String
  var hours: String
  var opening: OpeningPayload?
  var verifiedOn: String?
  var source: String
  var version: Int

  init(_ value: Agency) {
    id = value.id.number
    name = value.name
    aliases = value.aliases
    destination = value.destination.rawValue
    categories = value.categories.map(\.rawValue)
    municipalities = value.municipalities
    youngest = value.ages?.lowerBound
    oldest = value.ages?.upperBound
    telephone = value.telephone
    hours = value.hours
    opening = value.opening.map(OpeningPayload.init)
    verifiedOn = value.verifiedOn?.iso
    source = value.source
    version = value.version
  }

  func restored() throws -> Agency {
    var ages: ClosedRange<Int>?
    if let youngest, let oldest, youngest <= oldest { ages = youngest...oldest }
    return Agency(
      id: try Identifier(stored: id), name: name, aliases: aliases,
      destination: try DestinationKind(stored: destination),
      categories: try categories.map(ReferralCategory.init(stored:)),
      municipalities: municipalities, ages: ages, telephone: telephone, hours: hours,
      opening: try opening?.restored(), verifiedOn: try verifiedOn.map(CalendarDay.init(stored:)),
      source: source, version: version)
  }
}

/// The hours at which an agency answers.
struct OpeningPayload: Codable, Sendable {
  var weekdays: [Int]
  var from: String
  var until: String

  init(_ value: OpeningHours) {
    weekdays = value.weekdays.map(\.rawValue).sorted()
    from = value.from.iso
    until = value.until.iso
  }

  func restored() throws -> OpeningHours {
    let days = weekdays.compactMap(Weekday.init(rawValue:))
    guard days.count == weekdays.count else { throw StoreError.unreadable("Weekday") }
    return OpeningHours(
      weekdays: Set(days), from: try TimeOfDay(stored: from), until: try TimeOfDay(stored: until))
  }
}
