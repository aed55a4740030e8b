import Domain

/// Gives every case on a draft its number and never another one (議題番号).
///
/// The ordinals given out so far are remembered with the meeting. A case keeps its ordinal while it
/// is reordered, left out and taken in again; a case that joins a later draft takes the next one.
struct AgendaNumbering {
  let month: Month
  private(set) var ordinals: [Identifier<CaseFile>: Int]

  init(month: Month, given: [Identifier<CaseFile>: Int]) {
    self.month = month
    ordinals = given
  }

  /// The number of a case, given out now if it has none.
  mutating func number(of caseFile: Identifier<CaseFile>) -> ItemNumber {
    let ordinal = ordinals[caseFile] ?? (ordinals.values.max() ?? 0) + 1
    ordinals[caseFile] = ordinal
    guard let number = ItemNumber(month: month, ordinal: max(ordinal, 1)) else {
      preconditionFailure("Ordinals begin with 1.")
    }
    return number
  }
}
