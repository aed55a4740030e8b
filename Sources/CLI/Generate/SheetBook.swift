import Domain
import Foundation
import Importing

/// An invented workbook (.xlsx): sheets by fiscal year, by month, or all on one.
///
/// Days, times and minutes are written as Excel's own, as they are in a sheet somebody filled in.
struct SheetBook {
  /// Which rows stand on which sheet (シートの分け方).
  enum Layout: String, CaseIterable {
    case year
    case month
    case single

    /// The word on the command line.
    var title: String {
      switch self {
      case .year: "年度ごと"
      case .month: "月ごと"
      case .single: "一枚"
      }
    }
  }

  /// The most rows a workbook is written with; more would not be read back.
  static let most = 100_000
  /// The most rows on one sheet.
  private static let mostOnSheet = 19_000

  private let layout: Layout
  private var sheets: [(name: String, rows: [[WorkbookWriter.Value]])] = []

  init(layout: Layout) { self.layout = layout }

  /// Adds the rows of a month.
  mutating func add(_ rows: [[String]], of month: Month) {
    let name = name(for: month)
    for row in rows {
      if sheets.last?.name.hasPrefix(name) != true { open(name) }
      if sheets[sheets.count - 1].rows.count > Self.mostOnSheet {
        open("\(name)（続き\(sheets.count)）")
      }
      sheets[sheets.count - 1].rows.append(zip(InventedSheet.heading, row).map(Self.value))
    }
  }

  /// Writes the workbook.
  func write(to place: String) throws {
    var writer = WorkbookWriter()
    for sheet in sheets { writer.addSheet(sheet.name, rows: sheet.rows) }
    try PrivateOutput.write(try writer.bytes(), to: place)
  }

  private mutating func open(_ name: String) {
    sheets.append((name, [InventedSheet.heading.map { .text($0) }]))
  }

  private func name(for month: Month) -> String {
    switch layout {
    case .year: FiscalYear(of: month).wareki
    case .month: month.warekiDense
    case .single: "相談受付簿"
    }
  }

  private static func value(heading: String, text: String) -> WorkbookWriter.Value {
    switch heading {
    case "相談日":
      CalendarDay(iso: text).map { .day(serial: epoch.days(until: $0)) } ?? .text(text)
    case "受付時刻":
      TimeOfDay(iso: text).map { .time(minutes: $0.minutesSinceMidnight) } ?? .text(text)
    case "通話時間（分）": Int(text).map { .number($0) } ?? .text(text)
    default: .text(text)
    }
  }

  /// Day 0 of Excel's calendar.
  private static let epoch = CalendarDay(iso: "1899-12-30") ?? .first
}
