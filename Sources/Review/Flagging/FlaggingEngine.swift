/// The centre's reader of notes (拾い上げエンジン): folds, matches, weighs and explains.
public struct FlaggingEngine: NoteReader {
  /// A hash of the rules and weights in use.
  public let rulesDigest: String

  private let followUps: FollowUpReader

  /// The engine with the rules built into the program.
  public init() {
    rulesDigest = ""
    followUps = FollowUpReader()
  }

  /// Reads one note.
  public func read(_ note: NoteText) -> NoteFindings {
    let folded = FoldedText(note)
    return NoteFindings(followUps: followUps.followUps(in: folded, of: note))
  }
}
