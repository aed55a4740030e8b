import Domain

/// Where the fields of a table are.
struct RecordColumns: Sendable {
  /// The column of each field that has one.
  let single: [ImportField: ColumnMapping]
  /// The columns of free text, by field, from left to right.
  let prose: [ImportField: [ColumnMapping]]
  /// All columns with a heading or content.
  let all: [ColumnMapping]
  /// The columns whose cells mean something.
  let mapped: [ColumnMapping]

  init(_ mappings: [ColumnMapping]) {
    var single: [ImportField: ColumnMapping] = [:]
    var prose: [ImportField: [ColumnMapping]] = [:]
    for mapping in mappings {
      guard let field = mapping.field else { continue }
      if field.isProse { prose[field, default: []].append(mapping) }
      if single[field] == nil { single[field] = mapping }
    }
    self.single = single
    self.prose = prose
    all = mappings
    mapped = mappings.filter { $0.field != nil && $0.field != .aside }
  }

  subscript(field: ImportField) -> ColumnMapping? { single[field] }

  /// The columns that together give the day.
  var dayColumns: [ColumnMapping] {
    [.day, .year, .month, .dayOfMonth].compactMap { single[$0] }
  }
}
