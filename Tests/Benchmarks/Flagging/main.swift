import Domain
import Foundation
import Review

// Figures of the flagging engine: `leave-out NOTES SENTENCES`.
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
case "startup":
  let clock = ContinuousClock()
  print("rule files", clock.measure { _ = RuleBook.builtIn.rules.count })
  print("compiled", clock.measure { _ = FlaggingEngine(rules: .builtIn) })
  print("with weights", clock.measure { _ = FlaggingEngine() })
case "scan":
  for answer in NoteScan().answers(try contents(arguments[2])) {
    switch answer {
    case .line(let line): print(line)
    case .refused(let problem): print(problem.place, problem.message)
    }
  }
case "train":
  let notes = try LabelledNote.records(contents(arguments[2]))
  let sentences = LabelledNote.sentences(try contents(arguments[3]))
  let file = WeightTraining().file(notes: notes, sentences: sentences)
  try file.write(to: URL(filePath: arguments[4]), atomically: true, encoding: .utf8)
case "measure":
  // Every line is read by an engine whose weights and thresholds never saw its author.
  let text = try contents(arguments[2])
  let notes = try LabelledNote.records(text)
  let sentences = LabelledNote.sentences(try contents(arguments[3]))
  for author in Set(notes.map { $0.id.prefix(1) }).sorted() {
    let weights = WeightTraining().calibrated(
      notes: notes.filter { $0.id.prefix(1) != author }, sentences: sentences)
    let scan = NoteScan(reader: FlaggingEngine().replacing(weights: weights))
    for line in text.split(separator: "\n") where line.contains("\"id\": \"\(author)-") {
      if case .line(let found) = scan.answer(String(line), number: 1) { print(found) }
    }
  }
case "leave-out":
  let notes = try LabelledNote.records(contents(arguments[2]))
  let sentences = LabelledNote.sentences(try contents(arguments[3]))
  var training = WeightTraining()
  for argument in arguments.dropFirst(4) {
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
  let sums = AuthorsLeftOut(training).sums(
    notes: notes, sentences: sentences, reader: FlaggingEngine())
  for (note, margin) in sums {
    print(note.id, (0..<12).map { String(margin[$0]) }.joined(separator: " "))
  }
default:
  if try !SpeedModes.run(arguments) { print("usage: flagging-bench leave-out NOTES SENTENCES") }
}
