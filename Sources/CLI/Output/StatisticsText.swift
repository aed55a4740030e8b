import Domain

/// The figures as the coordinator reads them: this period, the one before, the fiscal year so far.
struct StatisticsText {
  private let title: String
  private let note: String
  private let heads: [[String]]
  private let tables: [Table]

  private struct Table {
    let title: String
    let rows: [[String]]
  }

  /// Exact figures for the team.
  init(_ report: StatisticsReport) {
    let columns = [report.current, report.previous, report.fiscalYear]
    title = "相談の受付状況　\(report.current.span.wareki)"
    note = "内訳は新規の相談、主訴はすべての相談（複数回答）を数えています。内部資料です。"
    heads = [
      ["延べ件数"] + columns.map { "\($0.total)" }, ["新規"] + columns.map { "\($0.new)" },
      ["再相談"] + columns.map { "\($0.repeat)" }, ["実事例数"] + columns.map { "\($0.cases)" },
    ]
    tables = StatisticsTableKind.allCases.map { kind in
      let rows = kind.rowTitles.filter { title in columns.contains { $0[kind][title] > 0 } }
      return Table(
        title: kind.title, rows: rows.map { row in [row] + columns.map { "\($0[kind][row])" } })
    }
  }

  /// Figures for the public, small counts hidden.
  init(_ figures: PublicStatistics) {
    let columns = [figures.current, figures.previous, figures.fiscalYear]
    title = "相談の受付状況（公表用）　\(figures.current.span.wareki)"
    note = "1〜\(figures.threshold - 1)件は「*」とし、ほかの数から推測できる数も「*」としています。"
    heads = [
      ["延べ件数"] + columns.map(\.total.printed), ["新規"] + columns.map(\.new.printed),
      ["再相談"] + columns.map(\.repeat.printed),
    ]
    tables = figures.current.tables.map { table in
      let rows = table.rows.map { row in
        [row.title] + columns.map { $0[table.kind]?[row.title]?.printed ?? "" }
      }
      return Table(
        title: table.kind.title,
        rows: rows.filter { $0.dropFirst().contains { $0 != "0" && !$0.isEmpty } })
    }
  }

  /// Prints all tables.
  func print(on console: Console) {
    console.say(title)
    console.say(note)
    show(Table(title: "件数", rows: heads), on: console)
    for table in tables where !table.rows.isEmpty { show(table, on: console) }
  }

  private func show(_ table: Table, on console: Console) {
    console.say("\n■ \(table.title)")
    var list = Listing("", "今期", "前期", "年度累計")
    for row in table.rows { list.add(row[0], row[1], row[2], row[3]) }
    list.print(on: console, nothing: "")
  }
}
