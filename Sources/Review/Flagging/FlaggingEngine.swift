/// The centre's reader of notes (拾い上げエンジン): folds, matches, weighs and explains.
public struct FlaggingEngine: NoteReader {
  /// A hash of the rules and weights in use.
  public var rulesDigest: String { tables.rules.digest }
  let tables: EngineTables
  var rules: CompiledRules { tables.rules }
  var matcher: LiteralMatcher { tables.matcher }
  var beginnings: Beginnings { tables.beginnings }
  var pulls: GramPulls { tables.pulls }
  var weighing: Weighing { tables.weighing }

  init(_ tables: EngineTables) { self.tables = tables }

  /// The same engine, which also finds the names the centre's data folder holds.
  public func knowing(_ names: KnownNames) -> FlaggingEngine {
    FlaggingEngine(tables.knowing(names))
  }

  /// What a note weighs for each outcome.
  package func margins(of note: NoteText) -> Weights.Row {
    let reading = NoteReading(note, by: self)
    return weighing.margin(NoteFeatures(reading), reading)
  }

  /// Reads one note.
  public func read(_ note: NoteText) -> NoteFindings {
    let reading = NoteReading(note, by: self)
    return Judging(reading: reading, engine: self).findings(
      followUps: tables.followUps.followUps(in: reading.text, of: note),
      personalData: tables.personalData.personalData(in: reading))
  }

  /// What finds the promises.
  package var followUps: FollowUpReader { tables.followUps }
}
