/// Whoever can read a note as a careful colleague would (記録を読む人): text in, findings out.
///
/// Reading is pure: the same text and rules give the same findings, in any order, on any thread.
public protocol NoteReader: Sendable {
  /// A hash of the rules and weights, stored with every finding.
  var rulesDigest: String { get }

  /// Reads one note.
  func read(_ note: NoteText) -> NoteFindings
}
