import Dispatch

/// The centre's reader of notes (拾い上げエンジン): folds, matches, weighs and explains.
public struct FlaggingEngine: NoteReader {
  /// A hash of the rules and weights in use.
  public var rulesDigest: String { book.digest }
  private let tables: Tables
  var book: RuleBook { tables.book }
  var rules: CompiledRules { tables.rules }
  var weights: Weights { tables.weights }
  var beginnings: Beginnings { tables.beginnings }
  var matcher: LiteralMatcher { tables.matcher }
  var grams: GramFinder { tables.grams }
  var weighing: Weighing { tables.weighing }

  /// What the engine was made from: shared, since an engine is handed on for every note.
  private final class Tables: Sendable {
    let book: RuleBook
    let rules: CompiledRules
    let weights: Weights
    let readers: Readers
    let beginnings: Beginnings
    let matcher: LiteralMatcher
    let grams: GramFinder
    let weighing: Weighing

    init(_ book: RuleBook, _ rules: CompiledRules, _ weights: Weights, _ readers: Readers) {
      self.book = book
      self.rules = rules
      self.weights = weights
      self.readers = readers
      beginnings = Beginnings([rules.trie, weights.grams.trie])
      matcher = LiteralMatcher(rules.trie, beginnings, beginnings.levels(of: 0))
      grams = GramFinder(weights.grams, beginnings, beginnings.levels(of: 1))
      weighing = Weighing(weights: weights, headers: HeaderWeights(weights))
    }

    init(_ other: Tables, readers: Readers) {
      (book, rules, weights) = (other.book, other.rules, other.weights)
      (beginnings, matcher) = (other.beginnings, other.matcher)
      (grams, weighing) = (other.grams, other.weighing)
      self.readers = readers
    }
  }

  /// The readers of what is no rule's.
  private struct Readers: Sendable {
    var followUps = FollowUpReader()
    var personalData = PersonalDataReader()
    static let builtIn = Readers()
  }

  /// The engine with the rules and weights built into the program.
  public init() {
    self = Self.builtIn
  }

  /// An engine with other rules, as for a preview; without weights the rules stand alone.
  public init(rules book: RuleBook) {
    self.init(book, Weights())
  }

  init(_ book: RuleBook, _ weights: Weights) {
    tables = Tables(book, CompiledRules(book), weights, .builtIn)
  }

  private init(tables: Tables) { self.tables = tables }

  /// Made in two halves that take about as long, side by side: a command waits for it at its start.
  private static let builtIn: FlaggingEngine = {
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        _ = CompiledRules.builtIn
      } else {
        _ = Readers.builtIn
        _ = Weights.builtIn
      }
    }
    return FlaggingEngine(
      tables: Tables(.builtIn, .builtIn, .builtIn, Readers.builtIn))
  }()

  /// The same engine with other weights.
  package func replacing(weights: Weights) -> FlaggingEngine {
    FlaggingEngine(tables: Tables(book, rules, weights, tables.readers))
  }

  /// The same engine, which also finds the names the centre's data folder holds.
  public func knowing(_ names: KnownNames) -> FlaggingEngine {
    var readers = tables.readers
    readers.personalData = PersonalDataReader(known: names)
    return FlaggingEngine(tables: Tables(tables, readers: readers))
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
      followUps: tables.readers.followUps.followUps(in: reading.text, of: note),
      personalData: tables.readers.personalData.personalData(in: reading.text, of: note))
  }
}
