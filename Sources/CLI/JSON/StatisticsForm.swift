import Domain

/// The figures of a period as scripts read them; field names and words are a documented contract.
///
/// Tables list what occurs; a value that is not listed occurred 0 times.
struct StatisticsForm: Encodable {
  let span: String
  let total: Int
  let new: Int
  let `repeat`: Int
  let unknownContact: Int
  let cases: Int
  let residence: [String: Int]
  let region: [String: Int]
  let caller: [String: Int]
  let callerGroup: [String: Int]
  let callerAge: [String: Int]
  let personGender: [String: Int]
  let personAge: [String: Int]
  let complaint: [String: Int]

  init(_ statistics: ConsultationStatistics) {
    let table = { (kind: StatisticsTableKind) in
      Dictionary(
        statistics[kind].rows.filter { $0.count > 0 }.map { ($0.title, $0.count) },
        uniquingKeysWith: +)
    }
    span = statistics.span.iso
    total = statistics.total
    new = statistics.new
    `repeat` = statistics.repeat
    unknownContact = statistics.unknownContact
    cases = statistics.cases
    residence = table(.residence)
    region = table(.region)
    caller = table(.caller)
    callerGroup = table(.callerGroup)
    callerAge = table(.callerAge)
    personGender = table(.personGender)
    personAge = table(.personAge)
    complaint = table(.complaint)
  }
}

/// The public figures of a period as scripts read them; hidden counts are "*".
struct PublicStatisticsForm: Encodable {
  let span: String
  let total: String
  let new: String
  let `repeat`: String
  let tables: [String: [String: String]]

  init(_ column: PublicColumn) {
    span = column.span.iso
    total = column.total.printed
    new = column.new.printed
    `repeat` = column.repeat.printed
    tables = Dictionary(
      column.tables.map { table in
        (
          table.kind.rawValue,
          Dictionary(
            table.rows.map { ($0.title, $0.count.printed) }, uniquingKeysWith: { first, _ in first }
          )
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
