import Domain

/// What the form of a note tells the reader beside its text (属性).
struct NoteHeader: Sendable {
  let caller: Relation
  let callerAge: AgeBand
  let personAge: AgeBand

  init(_ note: borrowing NoteText) {
    caller = note.caller
    callerAge = note.callerAge
    personAge = note.personAge
  }
}
