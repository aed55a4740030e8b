import Domain

/// Units of a note that are personal data.
struct PersonalMark: Hashable, Sendable {
  let kind: PersonalDataKind
  let units: Range<Int>
}
