import Domain
import TestSupport
import Testing

struct PublicStatisticsTests {
  private let spring = MonthSpan(from: "2026-04", to: "2026-06") ?? MonthSpan("2026-04")

  @Test func `shows regions instead of towns and hides small ones`() {
    let column = PublicStatistics(of: Calls.leaflet, span: spring).current

    #expect(column[.residence] == nil)
    #expect(column[.region]?["北勢"] == .shown(11))
    #expect(column[.region]?["東紀州"] == .hidden)
    #expect(column[.region]?["県内（市町不明）"] == .shown(0))
    #expect(column.total == .shown(78))
    #expect(column.new == .shown(34))
  }

  @Test func `hides the total rather than the new calls when few were repeated`() {
    let calls = Array(Calls.leaflet.prefix(37))

    let column = PublicStatistics(of: calls, span: spring).current

    #expect(column.repeat == .hidden)
    #expect(column.total == .hidden)
    #expect(column.new == .shown(34))
  }

  @Test func `hides all tables of a handful of new calls`() {
    let calls = Array(Calls.leaflet.prefix(3)) + Calls.leaflet.suffix(44)

    let column = PublicStatistics(of: calls, span: spring).current

    #expect(column.new == .hidden)
    for table in column.tables where table.kind.countsNewOnly {
      #expect(table.rows.allSatisfy { $0.count == .hidden || $0.count == .shown(0) })
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `prints nothing from which a reader recovers a small count`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let calls = Calls.random(Int.random(in: 20...90, using: &generator), using: &generator)
    let span = MonthSpan(from: "2026-07", to: "2026-08") ?? spring

    let release = PublicStatistics(of: calls, span: span)

    #expect(release.isSafe)
    #expect(PrintedTables([release.current, release.previous, release.fiscalYear]).recovered == [])
  }

  @Test func `is recovered by a reader when a column is printed unmasked`() {
    let exact = PublicStatistics(of: Calls.leaflet, span: spring, threshold: 1).current
    let masked = exact.hiding { $0 == 2 }

    #expect(PrintedTables([masked]).recovered == ["2026-04..2026-06 region 伊賀"])
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `reckons with what was published before`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let calls = Calls.random(40, using: &generator)
    let may = PublicStatistics(of: calls, span: MonthSpan("2026-05"))
    let earlier = [may.current, may.previous, may.fiscalYear]
    let span = MonthSpan(from: "2026-05", to: "2026-06") ?? spring

    let june = PublicStatistics(of: calls, span: span, after: earlier)

    let columns = earlier + [june.current, june.previous, june.fiscalYear]
    #expect(june.isSafe)
    #expect(PrintedTables(columns).recovered == [])
  }
}
