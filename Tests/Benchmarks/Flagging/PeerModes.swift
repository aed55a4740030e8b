import BuiltInRules
import Dispatch
import Domain
import Foundation
import Review

/// What the script beside the peers asks of the engine: the folded notes and literals for them, and
/// its own figures on the same.
enum PeerModes {
  /// Writes the folded notes, one a line, and the literals, one a line.
  static func export(_ notes: [NoteText], to folder: String) throws {
    let directory = URL(filePath: folder)
    let lines = notes.map { text(FoldedText($0).classes) }
    try write(lines, to: directory.appending(path: "notes.txt"))
    try write(RuleBook.builtIn.literals.map(text), to: directory.appending(path: "literals.txt"))
  }

  private static func write(_ lines: [String], to file: URL) throws {
    try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  private static func text(_ classes: [UInt16]) -> String {
    String(decoding: classes, as: UTF16.self)
  }

  /// Prints the engine's figures as one JSON object.
  static func ours(_ notes: [NoteText]) throws {
    let engine = FlaggingEngine()
    let folded = notes.map { FoldedText($0) }
    let foldedSize = size(folded.map { text($0.classes).utf8.count })
    let originalSize = size(notes.map(SpeedModes.bytes))
    let scan = SpeedModes.best { folded.reduce(0) { $0 + engine.matches(in: $1) } }
    let both = SpeedModes.best { notes.reduce(0) { $0 + engine.matches(in: FoldedText($1)) } }
    let read = SpeedModes.best { notes.reduce(0) { $0 + engine.read($1).candidates.count } }
    let latency = latencies(notes, engine)
    let figures: [String: Double] = [
      "scan": foldedSize / scan.seconds, "fold and scan": originalSize / both.seconds,
      "whole reading": originalSize / read.seconds, "matches": Double(scan.count),
      "median of one note, µs": latency[latency.count / 2],
      "p99 of one note, µs": latency[latency.count * 99 / 100],
      "all notes on two cores, s": twoCores(notes, engine), "notes, MB": originalSize,
    ]
    let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }

  private static func size(_ bytes: [Int]) -> Double { Double(bytes.reduce(0, +)) / 1e6 }

  /// The processor's time each note takes, shortest first, in microseconds: the median of nine
  /// readings, between which all other notes are read, so that the processor remembers none.
  private static func latencies(_ notes: [NoteText], _ engine: FlaggingEngine) -> [Double] {
    let notes = Array(Set(notes))
    var taken = [[Double]](repeating: [], count: notes.count)
    for _ in 0..<9 {
      for (place, note) in notes.enumerated() {
        let start = SpeedModes.processorSeconds()
        _ = engine.read(note)
        taken[place].append((SpeedModes.processorSeconds() - start) * 1e6)
      }
    }
    return taken.map { $0.sorted()[4] }.sorted()
  }

  /// How long all notes take on two cores, by the clock on the wall.
  private static func twoCores(_ notes: [NoteText], _ engine: FlaggingEngine) -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
      let time = ContinuousClock().measure {
        DispatchQueue.concurrentPerform(iterations: 2) { half in
          for index in stride(from: half, to: notes.count, by: 2) { _ = engine.read(notes[index]) }
        }
      }
      best = min(best, time / .seconds(1))
    }
    return best
  }
}
