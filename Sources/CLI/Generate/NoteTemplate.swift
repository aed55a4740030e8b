/// A sentence with places to fill in, such as 「{name}さんは{years}年、家におられる。」.
struct NoteTemplate: Sendable {
  /// A place to fill in.
  enum Slot: String, Sendable {
    /// An invented family name.
    case name
    /// An invented given name.
    case given
    /// A number of years.
    case years
    /// A number of months or days.
    case some
    /// An age in years.
    case age
    /// A day of the coming weeks.
    case day
    /// What the caller calls the person concerned.
    case person
  }

  private enum Piece: Sendable {
    case text(String)
    case slot(Slot)
  }

  private let pieces: [Piece]

  /// Reads a sentence; what stands in braces must be the name of a slot.
  init(_ text: some StringProtocol) {
    pieces = text.split(separator: "{", omittingEmptySubsequences: true).flatMap { part in
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { return [Piece.text(String(part))] }
      guard let slot = Slot(rawValue: String(halves[0])) else {
        preconditionFailure("a sentence has only places that can be filled in")
      }
      return [.slot(slot), .text(String(halves[1]))]
    }
  }

  /// Reads a list with a sentence on each line.
  static func list(_ lines: String) -> [NoteTemplate] {
    lines.split(separator: "\n").map { NoteTemplate($0) }
  }

  /// Adds the sentence to a text.
  func append(to text: inout String, filling fill: (Slot) -> String) {
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .slot(let slot): text += fill(slot)
      }
    }
  }
}
