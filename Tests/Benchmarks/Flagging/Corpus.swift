import BuiltInRules
import Dispatch
import Foundation
import Review
import Synchronization

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

  /// Learns without each author in turn, two at a time.
  func folds(_ training: WeightTraining) -> (leftOut: AuthorsLeftOut, folds: [AuthorsLeftOut.Fold])
  {
    let leftOut = AuthorsLeftOut(
      training, notes: notes, sentences: sentences, reader: FlaggingEngine())
    let found = Mutex<[Substring: AuthorsLeftOut.Fold]>([:])
    let authors = leftOut.authors
    DispatchQueue.concurrentPerform(iterations: authors.count) { index in
      let fold = leftOut.fold(authors[index])
      found.withLock { $0[authors[index]] = fold }
    }
    return (leftOut, found.withLock { found in authors.compactMap { found[$0] } })
  }
}
