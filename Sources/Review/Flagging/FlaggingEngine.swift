/// The centre's reader of notes (拾い上げエンジン): folds, matches, weighs and explains.
public struct FlaggingEngine: NoteReader {
  /// A hash of the rules and weights in use.
  public let rulesDigest: String
  let book: RuleBook
  let rules: CompiledRules
  let weights: Weights
  private let followUps: FollowUpReader
  private let personalData: PersonalDataReader

  /// The engine with the rules and weights built into the program.
  public init() {
    self = Self.builtIn
  }

  /// An engine with other rules, as for a preview; without weights the rules stand alone.
  public init(rules book: RuleBook) {
    self.init(book, Weights())
  }

  init(_ book: RuleBook, _ weights: Weights) {
    self.init(book, CompiledRules(book), weights, FollowUpReader(), PersonalDataReader())
  }

  private init(
    _ book: RuleBook, _ rules: CompiledRules, _ weights: Weights, _ followUps: FollowUpReader,
    _ personalData: PersonalDataReader
  ) {
    self.book = book
    self.weights = weights
    self.rules = rules
    self.followUps = followUps
    self.personalData = personalData
    rulesDigest = book.digest
  }

  private static let builtIn: FlaggingEngine = {
    let book = RuleBook.builtIn
    let file = EmbeddedRules.files.first { $0.name == "weights.tsv" }
    let weights = file.flatMap { Weights($0.text, rules: book.rules) }
    return FlaggingEngine(book, weights ?? Weights())
  }()

  /// The same engine with other weights.
  package func replacing(weights: Weights) -> FlaggingEngine {
    FlaggingEngine(book, rules, weights, followUps, personalData)
  }

  /// The same engine, which also finds the names the centre's data folder holds.
  public func knowing(_ names: KnownNames) -> FlaggingEngine {
    FlaggingEngine(book, rules, weights, followUps, PersonalDataReader(known: names))
  }

  /// How many literals occur in a text, counting overlapping ones: for measuring.
  package func matches(in text: FoldedText) -> Int {
    rules.matcher.hits(in: text.classes).count
  }

  /// What a note weighs for each outcome.
  package func margins(of note: NoteText) -> Weights.Row {
    let reading = NoteReading(note, rules: rules, book: book)
    let features = NoteFeatures(note, reading)
    return Weighing(weights: weights).weigh(features, reading.text).margin
  }

  /// Reads one note.
  public func read(_ note: NoteText) -> NoteFindings {
    let reading = NoteReading(note, rules: rules, book: book)
    return Judging(note: note, reading: reading, engine: self).findings(
      followUps: followUps.followUps(in: reading.text, of: note),
      personalData: personalData.personalData(in: reading.text, of: note))
  }
}
