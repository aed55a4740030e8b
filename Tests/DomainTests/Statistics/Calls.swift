import Domain
import TestSupport

/// Makes up calls for tables of statistics.
enum Calls {
  /// The 34 new and 44 repeated calls of a leaflet, spread over a quarter.
  static let leaflet: [Consultation] = {
    let towns = ["津市": 7, "四日市市": 5, "鈴鹿市": 3, "松阪市": 2, "亀山市": 2, "伊賀市": 2]
      .merging(["桑名市": 1, "志摩市": 1, "紀北町": 1]) { first, _ in first }
    let known = towns.sorted { $0.key < $1.key }.flatMap { name, count in
      Array(repeating: Residence.in(name), count: count)
    }
    let elsewhere = Array(repeating: Residence.unknown, count: 7)
    let outside = Array(repeating: Residence.outside(prefecture: "愛知県"), count: 3)
    let new = (known + elsewhere + outside).enumerated().map { index, residence in
      call(index, .new, residence: residence, relation: Relation.allCases[index % 5])
    }
    return new + (0..<44).map { call($0 + 34, .repeat) }
  }()

  /// Calls with random facts, most of them rare, over the months of a fiscal year.
  static func random(_ count: Int, using generator: inout SeededGenerator) -> [Consultation] {
    (0..<count).map { index in
      let month = Month("2026-04").adding(months: Int.random(in: 0..<6, using: &generator))
      let relations = Relation.allCases.prefix(Int.random(in: 1...8, using: &generator))
      return call(
        index, Bool.random(using: &generator) ? .new : .repeat, on: month.firstDay,
        residence: .municipality(
          Municipality.all[Int.random(in: 0..<29, using: &generator)]),
        relation: relations.randomElement(using: &generator) ?? .unknown,
        age: AgeBand.allCases.randomElement(using: &generator) ?? .unknown)
    }
  }

  private static func call(
    _ index: Int, _ contact: Contact, on day: CalendarDay = "2026-05-13",
    residence: Residence = .unknown, relation: Relation = .mother, age: AgeBand = .seventies
  ) -> Consultation {
    .example(
      Identifier(index + 1) ?? 1, on: day, caseFile: Identifier(index % 40 + 1) ?? 1,
      contact: contact, caller: Caller(relation: relation, age: age), residence: residence,
      complaintKinds: [ComplaintKind.allCases[index % 7], .beingHeard])
  }
}
