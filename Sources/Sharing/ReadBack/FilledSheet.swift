import Domain

/// The fields of a form by their marks, each there exactly once (記入された用紙).
struct FilledSheet {
  private let fields: [FieldAnchor: FieldText]

  /// Sorts the fields and reports those that are lost, doubled or of another agenda.
  init(_ found: [FieldText], agenda: Agenda, problems: inout [Problem]) {
    let numbers = agenda.referrals.items.map(\.number)
    let byAnchor = Dictionary(grouping: found, by: \.anchor)
    let homework = agenda.previous.homework.map(\.number)
    for field in found {
      let known = field.anchor.field == .homework ? homework : numbers
      if let number = field.anchor.item, !known.contains(number) {
        problems.append(.itemUnknown(field))
      }
    }
    for field in found where byAnchor[field.anchor]?.first == field {
      guard let same = byAnchor[field.anchor], same.count > 1 else { continue }
      problems.append(.fieldRepeated(same))
    }
    // A field whose label is lost has been reported where its mark stands.
    let reported = problems.filter { $0.code == "minutes.label.missing" }.map(\.place)
    let isReported = { (anchor: FieldAnchor) in reported.contains { $0.hasSuffix(anchor.title) } }
    for field in MinutesField.heading {
      let anchor = FieldAnchor(item: nil, field: field)
      if byAnchor[anchor] == nil, !isReported(anchor) { problems.append(.fieldMissing(anchor)) }
    }
    for number in numbers {
      let missing = MinutesField.item.map { FieldAnchor(item: number, field: $0) }
        .filter { byAnchor[$0] == nil && !isReported($0) }
      let isWhole = missing.count == MinutesField.item.count
      problems += isWhole ? [.itemMissing(number)] : missing.map(Problem.fieldMissing)
    }
    fields = byAnchor.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// What stands in a field; nothing if it is lost or doubled, which has been reported.
  subscript(item: ItemNumber?, field: MinutesField) -> FieldText? {
    fields[FieldAnchor(item: item, field: field)]
  }
}
