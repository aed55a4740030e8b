/// The tables a data folder consists of.
enum Schema {
  /// The tables whose payloads are sealed records.
  static let sealedTables: [SealedTable] = []

  /// The tables whose rows are bound into the audit chain.
  static let auditedTables = sealedTables + [KeySlot.table]
}
