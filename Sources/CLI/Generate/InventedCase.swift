import Domain

/// A case nobody ever lived: who calls about whom, from where, and what it is about.
struct InventedCase: Sendable {
  /// The case number on the sheet (事例番号).
  let number: String
  /// Who calls.
  let relation: Relation
  /// The caller's band of age.
  let callerAge: AgeBand
  /// The person concerned's age in years; people on the telephone do not always say it.
  let personYears: Int
  /// The person concerned's band of age as it was written down.
  let personAge: AgeBand
  /// The person concerned's gender as it was written down.
  let personGender: Gender
  /// Where the caller lives, as written.
  let residence: String
  /// What the calls turn around.
  let theme: CallTheme
}

extension InventedCase {
  /// Invents the case with this number.
  static func invent(number: Int, _ random: inout SplitMix64) -> InventedCase {
    let relation = relations.draw(&random)
    let theme = CallTheme.frequency.draw(&random)
    let years = personYears(relation, theme, &random)
    let isAgeSaid = random.chance(88)
    let age = isAgeSaid ? band(years) : .unknown
    return InventedCase(
      number: "J-" + padded(number, to: 6), relation: relation,
      callerAge: relation == .selfCaller ? age : callerAge(relation, years, &random),
      personYears: years, personAge: age, personGender: genders.draw(&random),
      residence: residences.draw(&random), theme: theme)
  }

  private static func personYears(
    _ relation: Relation, _ theme: CallTheme, _ random: inout SplitMix64
  ) -> Int {
    switch theme {
    case .education: 13 + random.below(8)
    case .eldercare: 42 + random.below(20)
    default:
      switch relation {
      case .grandmother, .grandfather: 16 + random.below(14)
      case .wife, .husband: 28 + random.below(30)
      case .child: 48 + random.below(18)
      default: 18 + random.below(20) + random.below(18)
      }
    }
  }

  private static func callerAge(
    _ relation: Relation, _ person: Int, _ random: inout SplitMix64
  ) -> AgeBand {
    guard random.chance(82) else { return .unknown }
    let distance =
      switch relation {
      case .mother: 24 + random.below(12)
      case .father: 26 + random.below(14)
      case .grandmother, .grandfather: 50 + random.below(14)
      case .child: -28
      default: random.below(16) - 6
      }
    return band(max(12, person + distance))
  }

  private static let relations = Weighted<Relation>([
    (.selfCaller, 31), (.mother, 33), (.father, 11), (.elderSister, 4), (.elderBrother, 3),
    (.youngerSister, 2), (.youngerBrother, 1), (.wife, 2), (.husband, 2), (.grandmother, 3),
    (.grandfather, 1), (.child, 1), (.aunt, 1), (.acquaintance, 2), (.supporter, 1),
    (.unknown, 2),
  ])

  private static let genders = Weighted<Gender>([(.male, 66), (.female, 27), (.unknown, 7)])

  /// Roughly by population; the rest of the municipalities share what is left.
  private static let residences: Weighted<String> = {
    let large = ["津市": 15, "四日市市": 17, "鈴鹿市": 11, "松阪市": 9, "桑名市": 8, "伊勢市": 7, "伊賀市": 5]
    return Weighted(
      Municipality.all.map { ($0.name, large[$0.name] ?? 1) }
        + [(Residence.unknown.title, 10), (Residence.outside(prefecture: nil).title, 5)])
  }()

  private static func band(_ years: Int) -> AgeBand { AgeBand(years: years) ?? .unknown }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
