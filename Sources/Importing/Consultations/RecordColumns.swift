import Domain

/// Where the fields of a table are.
struct RecordColumns: Sendable {
  /// The column of each field that has one.
  let single: [ImportField: ColumnMapping]
  /// The columns of free text, by field, from left to right.
  let prose: [ImportField: [ColumnMapping]]
  /// The columns in which a mark gives the answer, by field.
  let marked: [ImportField: [ColumnMapping]]
  /// All columns with a heading or content.
  let all: [ColumnMapping]
  /// The columns whose cells mean something.
  let mapped: [ColumnMapping]

  init(_ mappings: [ColumnMapping]) {
    var single: [ImportField: ColumnMapping] = [:]
    var prose: [ImportField: [ColumnMapping]] = [:]
    var marked: [ImportField: [ColumnMapping]] = [:]
    for mapping in mappings {
      guard let field = mapping.field else { continue }
      guard mapping.answer == nil else {
        marked[field, default: []].append(mapping)
        continue
      }
      if field.isProse { prose[field, default: []].append(mapping) }
      if single[field] == nil { single[field] = mapping }
    }
    self.single = single
    self.prose = prose
    self.marked = marked
    all = mappings
    mapped = mappings.filter { $0.field != nil && $0.field != .aside }
  }

  /// Whether the sheet asks for a field at all.
  func has(_ field: ImportField) -> Bool { single[field] != nil || marked[field] != nil }

  subscript(field: ImportField) -> ColumnMapping? { single[field] }

  /// The columns that together give the day.
  var dayColumns: [ColumnMapping] {
    [.day, .year, .month, .dayOfMonth].compactMap { single[$0] }
  }
}
