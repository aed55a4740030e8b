import BuiltInRules
import Domain
import Foundation
import Review

// The flagging engine's workbench: training its weights, measuring and looking inside.
//
// `train NOTES.jsonl… SENTENCES.tsv WEIGHTS.tsv` learns the weights; `score NOTES.jsonl…
// SENTENCES.tsv` measures with every author left out in turn; `.ci/score` runs both.
let arguments = CommandLine.arguments
func contents(_ path: String) throws -> String {
  try String(contentsOf: URL(filePath: path), encoding: .utf8)
}
switch arguments.dropFirst().first {
case "check":
  let pairs = try arguments.dropFirst(2).map { (name: $0, text: try contents($0)) }
  do {
    let book = try RuleBook(files: pairs)
    print(book.rules.count, "rules", book.digest)
  } catch {
    for problem in error.problems { print(problem.place, problem.message) }
  }
case "explain":
  for text in arguments.dropFirst(2) {
    let note = NoteText(receivedOn: .first, note: text)
    for seen in FlaggingEngine().sightings(in: note) {
      print(seen.rule, seen.words, seen.reading)
    }
  }
case "sightings":
  for note in try Corpus(arguments.dropFirst(2)).notes {
    for seen in FlaggingEngine().sightings(in: note.text) {
      print(note.id, seen.rule, seen.reading, seen.words, separator: "\t")
    }
  }
case "startup":
  let clock = ContinuousClock()
  let files = RuleBook.builtInFiles
  let made = try FlaggingEngine(files: files)
  print("made from the files", try clock.measure { _ = try FlaggingEngine(files: files) })
  print("rules compiled", clock.measure { _ = FlaggingEngine(rules: .builtIn) })
  let text = ReadyTables.text(of: made)
  print("ready made", clock.measure { _ = FlaggingEngine(ready: text) }, text.utf8.count, "letters")
case "scan":
  for answer in NoteScan(reader: FlaggingEngine()).answers(try contents(arguments[2])) {
    switch answer {
    case .line(let line): print(line)
    case .refused(let problem): print(problem.place, problem.message)
    }
  }
case "train":
  let corpus = try Corpus(arguments[2..<arguments.count - 1])
  let training = WeightTraining(book: .builtIn, reader: FlaggingEngine())
  let file = training.file(
    notes: corpus.notes, sentences: corpus.sentences, folds: corpus.folds(training).folds)
  let place = URL(filePath: arguments[arguments.count - 1])
  try file.write(to: place, atomically: true, encoding: .utf8)
case "measure":
  // Every line is read by an engine whose weights and thresholds never saw its author.
  let corpus = try Corpus(arguments.dropFirst(2))
  let (leftOut, folds) = corpus.folds(WeightTraining(book: .builtIn, reader: FlaggingEngine()))
  for fold in folds {
    let scan = NoteScan(reader: leftOut.reader(of: fold, among: folds))
    for (line, note) in zip(corpus.lines, corpus.notes) where note.author == fold.author {
      if case .line(let found) = scan.answer(line, number: 1) { print(found) }
    }
  }
case "score":
  // As a table for the documentation: `score FILES… [authors=E,G,AB]`.
  let authors = arguments.first { $0.hasPrefix("authors=") }?.dropFirst(8).split(separator: ",")
  let corpus = try Corpus(arguments.dropFirst(2).filter { !$0.hasPrefix("authors=") })
  var scoring = Scoring()
  let (leftOut, folds) = corpus.folds(WeightTraining(book: .builtIn, reader: FlaggingEngine()))
  for fold in folds where authors?.contains(fold.author) ?? true {
    let reader = leftOut.reader(of: fold, among: folds)
    for note in corpus.notes where note.author == fold.author {
      scoring.add(note, reader.read(note.text))
    }
  }
  print(scoring.table)
case "leave-out":
  let settings = arguments.dropFirst(2).filter { $0.contains("=") }
  let corpus = try Corpus(arguments.dropFirst(2).filter { !$0.contains("=") })
  var training = WeightTraining(book: .builtIn, reader: FlaggingEngine())
  for argument in settings {
    let pair = argument.split(separator: "=")
    let value = Float(pair[1]) ?? 0
    switch pair[0] {
    case "rules": training.scale.rules = value
    case "header": training.scale.header = value
    case "strictness": training.strictness = value
    case "size": training.vocabularySize = Int(value)
    case "sentences": training.sentenceImportance = value
    default: break
    }
  }
  for (note, margin) in corpus.folds(training).folds.flatMap(\.sums) {
    print(note.id, (0..<12).map { String(margin[$0]) }.joined(separator: " "))
  }
default:
  if try !SpeedModes.run(arguments) { print("usage: flagging-bench leave-out NOTES SENTENCES") }
}
