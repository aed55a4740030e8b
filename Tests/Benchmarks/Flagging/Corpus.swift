import Foundation
import Review

/// The labelled texts named on the command line: notes as `.jsonl`, sentences as `.tsv`.
struct Corpus {
  var lines: [String] = []
  var notes: [LabelledNote] = []
  var sentences: [LabelledNote] = []

  init(_ paths: some Sequence<String>) throws {
    for path in paths {
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      if path.hasSuffix(".jsonl") {
        lines += text.split(separator: "\n").map(String.init)
        notes += try LabelledNote.records(text)
      } else {
        sentences += LabelledNote.sentences(text)
      }
    }
  }

  /// The authors of notes as they come in, by the letter before the hyphen of a note's name.
  var authors: [Substring] {
    Set(notes.filter { !$0.isExercise }.map { $0.id.prefix(1) }).sorted()
  }

  /// A reader whose weights and thresholds never saw a note of this author.
  func reader(leavingOut author: Substring) -> FlaggingEngine {
    let others = notes.filter { $0.id.prefix(1) != author }
    let weights = WeightTraining().calibrated(notes: others, sentences: sentences)
    return FlaggingEngine().replacing(weights: weights)
  }
}
