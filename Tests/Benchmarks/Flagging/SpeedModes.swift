import Domain
import Foundation
import Review

/// How fast the engine reads: `speed NOTES.jsonl [megabytes]`.
enum SpeedModes {
  /// Runs a mode by its name; no when there is none.
  static func run(_ arguments: [String]) throws -> Bool {
    guard arguments.count >= 3, arguments[1] == "speed" else { return false }
    let text = try String(contentsOf: URL(filePath: arguments[2]), encoding: .utf8)
    let notes = try LabelledNote.records(text).map(\.text)
    let megabytes = arguments.count > 3 ? Double(arguments[3]) ?? 12 : 12
    report(repeated(notes, megabytes: megabytes))
    return true
  }

  static func bytes(_ note: NoteText) -> Int {
    note.complaint.utf8.count + note.note.utf8.count + note.response.utf8.count
  }

  /// The notes again and again until they are so large.
  static func repeated(_ notes: [NoteText], megabytes: Double) -> [NoteText] {
    var all: [NoteText] = []
    var size = 0
    while Double(size) < megabytes * 1e6,
      let note = notes.isEmpty ? nil : notes[all.count % notes.count]
    {
      all.append(note)
      size += bytes(note)
    }
    return all
  }

  /// The processor's time this program has used, which others on the machine do not disturb.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func report(_ notes: [NoteText]) {
    let engine = FlaggingEngine()
    let size = Double(notes.reduce(0) { $0 + bytes($1) }) / 1e6
    func measure(_ name: String, _ body: () -> Int) {
      if let only = CommandLine.arguments.dropFirst(4).first, only != name { return }
      var best = Double.infinity
      var sum = 0
      for _ in 0..<5 {
        let start = processorSeconds()
        sum = body()
        best = min(best, processorSeconds() - start)
      }
      let each = best / Double(notes.count) * 1e6
      print(name, String(format: "%.1f MB/s  %.2f us/note", size / best, each), sum)
    }
    measure("fold") { notes.reduce(0) { $0 + FoldedText($1).classes.count } }
    let folded = notes.map { FoldedText($0) }
    measure("match") { folded.reduce(0) { $0 + engine.matches(in: $1) } }
    let followUps = FollowUpReader()
    measure("follow-ups") {
      zip(folded, notes).reduce(0) { $0 + followUps.followUps(in: $1.0, of: $1.1).count }
    }
    let personal = PersonalDataReader()
    measure("personal") {
      zip(folded, notes).reduce(0) { $0 + personal.personalData(in: $1.0, of: $1.1).count }
    }
    measure("margins") { notes.reduce(0) { $0 + (engine.margins(of: $1)[0] > 0 ? 1 : 0) } }
    measure("read") { notes.reduce(0) { $0 + engine.read($1).candidates.count } }
  }
}
