import Domain

/// What a reader holds in hands: the printed columns of one or more releases, as unknowns and sums.
struct PrintedTables {
  private var bounds: [ClosedRange<Int>] = []
  private var sums: [(total: Int, parts: [Int])] = []
  private var hidden: [Int: String] = [:]
  private var index: [[String]: Int] = [:]

  init(_ columns: [PublicColumn]) {
    var seen: Set<MonthSpan> = []
    let columns = columns.filter { seen.insert($0.span).inserted }
    for column in columns { add(column) }
    addPeriods(columns)
  }

  /// The hidden counts that can be known for sure, by period and name.
  var recovered: [String] {
    TableReader(bounds: bounds, sums: sums).recovers(hidden.keys.sorted())
      .compactMap { hidden[$0] }
  }

  private mutating func add(_ column: PublicColumn) {
    let name = column.span.iso
    let total = cell([name, "total"], column.total)
    let new = cell([name, "new"], column.new)
    let others = [
      cell([name, "repeat"], column.repeat), cell([name, "?"], column.unknownContact),
    ]
    sums.append((total, [new] + others))
    for table in column.tables {
      let rows = table.rows.map { cell([name, table.kind.rawValue, $0.title], $0.count) }
      if table.kind.countsNewOnly { sums.append((new, rows)) }
    }
    for group in CallerGroup.allCases {
      guard let sum = index[[name, "callerGroup", group.title]] else { continue }
      let members = Relation.allCases.filter { $0.group == group }
      sums.append((sum, members.compactMap { index[[name, "caller", $0.title]] }))
    }
  }

  /// A period inside another: the rest is unknown, but not less than nothing.
  private mutating func addPeriods(_ columns: [PublicColumn]) {
    for outer in columns {
      let inner = columns.filter { $0.span != outer.span && outer.span.contains($0.span) }
      let chains = inner.map { [$0] } + Self.disjointPairs(inner)
      for chain in chains {
        let months = chain.reduce(0) { $0 + $1.span.length }
        for key in index.keys.filter({ $0[0] == outer.span.iso }).sorted(by: {
          $0.last ?? "" < $1.last ?? ""
        }) {
          let parts = chain.compactMap { index[[$0.span.iso] + key.dropFirst()] }
          guard let total = index[key], parts.count == chain.count else { continue }
          let rest = months == outer.span.length ? [] : [unknown(0...99)]
          sums.append((total, parts + rest))
        }
      }
    }
  }

  private static func disjointPairs(_ columns: [PublicColumn]) -> [[PublicColumn]] {
    columns.indices.flatMap { first in
      columns.indices.filter { $0 > first }.map { [columns[first], columns[$0]] }
    }.filter { $0[0].span.last < $0[1].span.first || $0[1].span.last < $0[0].span.first }
  }

  private mutating func cell(_ key: [String], _ count: MaskedCount) -> Int {
    let made = unknown(count.count.map { $0...$0 } ?? 1...99)
    index[key] = made
    if count == .hidden { hidden[made] = key.joined(separator: " ") }
    return made
  }

  private mutating func unknown(_ range: ClosedRange<Int>) -> Int {
    bounds.append(range)
    return bounds.count - 1
  }
}

extension PublicColumn {
  /// The column with other counts hidden, for readers to try.
  func hiding(_ isHidden: @escaping (Int) -> Bool) -> PublicColumn {
    let mask = { (count: MaskedCount) -> MaskedCount in
      count.count.map(isHidden) == true ? .hidden : count
    }
    return PublicColumn(
      span: span, total: mask(total), new: mask(new), repeat: mask(`repeat`),
      unknownContact: mask(unknownContact), cases: mask(cases),
      tables: tables.map { table in
        PublicTable(
          kind: table.kind,
          rows: table.rows.map { .init(title: $0.title, count: mask($0.count)) })
      })
  }
}
