/// The figures of several periods laid out as one network of sums (秘匿の対象).
struct DisclosureSheet {
  private(set) var network: DisclosureNetwork
  private var indices: [CellKey: Int] = [:]
  private var figures: [MonthSpan: ConsultationStatistics] = [:]

  /// The tables that are published; single towns are too small to be.
  static let kinds: [StatisticsTableKind] = [
    .region, .callerGroup, .caller, .callerAge, .personGender, .personAge, .complaint,
  ]

  private struct CellKey: Hashable {
    let span: MonthSpan
    let figure: PublicFigure
  }

  init(
    of calls: [Consultation], publishing wanted: [MonthSpan], after earlier: [PublicColumn],
    threshold: Int
  ) {
    network = DisclosureNetwork(threshold: threshold)
    let columns = Dictionary(earlier.map { ($0.span, $0) }, uniquingKeysWith: { $1 })
    let published = (wanted + earlier.map(\.span)).unique()
    let atoms = Self.atoms(of: published)
    for span in (published + atoms).unique() {
      figures[span] = ConsultationStatistics(of: calls, in: span)
      addCells(of: span, isWanted: wanted.contains(span), before: columns[span])
      addSums(of: span)
    }
    for span in published {
      let parts = atoms.filter(span.contains)
      guard parts.count > 1 else { continue }
      for figure in PublicFigure.all {
        network.add(cell(span, figure), isSumOf: parts.map { cell($0, figure) })
      }
    }
  }

  /// The column of a period with the hidden cells masked.
  func column(_ span: MonthSpan, _ hidden: Set<Int>) -> PublicColumn {
    let count = { (figure: PublicFigure) -> MaskedCount in
      let index = cell(span, figure)
      return hidden.contains(index) ? .hidden : .shown(network.cells[index].value)
    }
    let cases = figures[span]?.cases ?? 0
    return PublicColumn(
      span: span, total: count(.total), new: count(.new), repeat: count(.repeat),
      unknownContact: count(.unknownContact),
      cases: (1..<max(network.threshold, 1)).contains(cases) ? .hidden : .shown(cases),
      tables: Self.kinds.map { kind in
        PublicTable(
          kind: kind,
          rows: kind.rowTitles.map {
            PublicTable.Row(title: $0, count: count(.row(kind, $0)))
          })
      })
  }

  private func cell(_ span: MonthSpan, _ figure: PublicFigure) -> Int {
    guard let index = indices[CellKey(span: span, figure: figure)] else {
      preconditionFailure("Every period of the sheet has every figure.")
    }
    return index
  }

  private mutating func addCells(of span: MonthSpan, isWanted: Bool, before: PublicColumn?) {
    guard let statistics = figures[span] else { return }
    for figure in PublicFigure.all {
      let publication: DisclosureNetwork.Publication =
        switch before.flatMap(figure.count(in:)) {
        case .shown?: .shownBefore
        case .hidden?: .hiddenBefore
        case nil: isWanted ? .open : .unpublished
        }
      indices[CellKey(span: span, figure: figure)] = network.add(
        DisclosureNetwork.Cell(figure.count(in: statistics), publication, cost: figure.cost))
    }
  }

  /// What a reader can add up within one period.
  private mutating func addSums(of span: MonthSpan) {
    network.add(
      cell(span, .total),
      isSumOf: [.new, .repeat, .unknownContact].map { cell(span, $0) })
    for kind in Self.kinds where kind.countsNewOnly && kind != .caller {
      network.add(
        cell(span, .new), isSumOf: kind.rowTitles.map { cell(span, .row(kind, $0)) })
    }
    for group in CallerGroup.allCases {
      let members = Relation.allCases.filter { $0.group == group }
      network.add(
        cell(span, .row(.callerGroup, group.title)),
        isSumOf: members.map { cell(span, .row(.caller, $0.title)) })
    }
  }

  /// The shortest periods out of which all published ones are put together.
  private static func atoms(of spans: [MonthSpan]) -> [MonthSpan] {
    let cuts = Set(spans.flatMap { [$0.first, $0.last.next] }).sorted()
    return zip(cuts, cuts.dropFirst())
      .map { MonthSpan(unchecked: $0, $1.previous) }
      .filter { atom in spans.contains { $0.contains(atom) } }
  }
}

extension [MonthSpan] {
  /// Each period once.
  fileprivate func unique() -> [MonthSpan] {
    var seen: Set<MonthSpan> = []
    return filter { seen.insert($0).inserted }
  }
}
