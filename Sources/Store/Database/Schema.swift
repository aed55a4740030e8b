import Domain

/// The tables a data folder consists of.
enum Schema {
  /// The tables whose payloads are sealed records.
  static let sealedTables = [
    CaseFile.table, Consultation.table, RememberedRow.table, CaseEntry.table, Flag.table,
    Referral.table, FollowUp.table, Reflection.table, Agency.table, MonthlyMeeting.table,
  ]

  /// The tables whose rows are bound into the audit chain.
  static let auditedTables = sealedTables + [KeySlot.table]

  /// The letters by which the tables' numbers are drawn.
  static let letters = [
    CaseFile.letter: CaseFile.table, Consultation.letter: Consultation.table,
    CaseEntry.letter: CaseEntry.table, Flag.letter: Flag.table, Referral.letter: Referral.table,
    FollowUp.letter: FollowUp.table, Reflection.letter: Reflection.table,
    Agency.letter: Agency.table, rowLetter: RememberedRow.table,
  ]

  /// Source rows are numbered by the store alone; no domain letter has this form.
  static let rowLetter = "source-row"
}
