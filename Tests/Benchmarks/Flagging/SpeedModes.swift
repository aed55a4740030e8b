import BuiltInRules
import Domain
import Foundation
import Review

/// How fast the engine reads: `speed NOTES.jsonl [megabytes [part]]`.
enum SpeedModes {
  /// Runs a mode by its name; no when there is none.
  static func run(_ arguments: [String]) throws -> Bool {
    guard arguments.count >= 3 else { return false }
    switch arguments[1] {
    case "speed": report(try notes(arguments))
    case "peers-export": try PeerModes.export(try notes(arguments), to: arguments[4])
    case "peers-ours": try PeerModes.ours(try notes(arguments))
    default: return false
    }
    return true
  }

  /// The notes of a file, repeated until they are as large as asked for.
  private static func notes(_ arguments: [String]) throws -> [NoteText] {
    let text = try String(contentsOf: URL(filePath: arguments[2]), encoding: .utf8)
    let notes = try LabelledNote.records(text).map(\.text)
    let megabytes = arguments.count > 3 ? Double(arguments[3]) ?? 12 : 12
    var all: [NoteText] = []
    var size = 0
    while Double(size) < megabytes * 1e6, !notes.isEmpty {
      let note = notes[all.count % notes.count]
      all.append(note)
      size += bytes(note)
    }
    return all
  }

  /// The bytes of a note's text.
  static func bytes(_ note: NoteText) -> Int {
    note.complaint.utf8.count + note.note.utf8.count + note.response.utf8.count
  }

  /// The processor's time this program has used, which others on the machine do not disturb.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The shortest of five times something takes, and what it counted.
  static func best(_ body: () -> Int) -> (seconds: Double, count: Int) {
    var best = Double.infinity
    var count = 0
    for _ in 0..<5 {
      let start = processorSeconds()
      count = body()
      best = min(best, processorSeconds() - start)
    }
    return (best, count)
  }

  private static func report(_ notes: [NoteText]) {
    let engine = FlaggingEngine()
    let size = Double(notes.reduce(0) { $0 + bytes($1) }) / 1e6
    func measure(_ name: String, _ body: () -> Int) {
      if let only = CommandLine.arguments.dropFirst(4).first, only != name { return }
      let (seconds, count) = best(body)
      let each = seconds / Double(notes.count) * 1e6
      print(name, String(format: "%.1f MB/s  %.2f us/note", size / seconds, each), count)
    }
    measure("fold") { notes.reduce(0) { $0 + FoldedText($1).classes.count } }
    // Folded texts are only made for what needs them: they would fill the memory beside it.
    let isRead = CommandLine.arguments.dropFirst(4).first.map { $0 == "read" } ?? false
    let folded = isRead ? [] : notes.map { FoldedText($0) }
    measure("match") { folded.reduce(0) { $0 + engine.matches(in: $1) } }
    let followUps = FlaggingEngine().followUps
    measure("follow-ups") {
      zip(folded, notes).reduce(0) { $0 + followUps.followUps(in: $1.0, of: $1.1).count }
    }
    measure("margins") { notes.reduce(0) { $0 + (engine.margins(of: $1)[0] > 0 ? 1 : 0) } }
    // Where they lie: to copy a note counts the references of its texts.
    measure("read") {
      notes.withUnsafeBufferPointer { notes in
        notes.indices.reduce(0) { $0 + engine.read(notes[$1]).candidates.count }
      }
    }
  }
}
