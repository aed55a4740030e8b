/// A way of saying something, as rules write it (言いまわし).
///
/// `(a|b)` stands for either, `x?` for x or nothing, `~` for up to a dozen characters of the same
/// sentence. What stands between two `~` is spelt out into plain literals.
package struct Term: Hashable, Sendable {
  /// The literals of each stretch between `~`, folded; one or two stretches.
  package let stretches: [Spellings]

  /// What is wrong with a term.
  package enum Fault: Error, Equatable, Sendable {
    /// A bracket is not closed or not opened.
    case bracket
    /// It has more than one `~`.
    case gaps
    /// It stands for too many literals.
    case tooMany
    /// A literal of one character has nothing that guards it.
    case short
  }

  /// The longest gap `~` stands for, in units.
  package static let gap = 12

  /// Reads one term; where something else guards it, one of a single character may stand.
  package init(_ text: Substring, allowsShort: Bool = false) throws(Fault) {
    var stretches: [Spellings] = []
    for part in text.unicodeScalars.split(separator: "~") {
      var expansion = TermExpansion(Array(part))
      let spelled = try expansion.spell()
      guard spelled.count <= 4096 else { throw .tooMany }
      stretches.append(spelled.withoutEmpty)
    }
    guard (1...2).contains(stretches.count) else { throw .gaps }
    if !allowsShort, stretches.count == 1, stretches[0].contains(where: { $0.count < 2 }) {
      throw .short
    }
    self.stretches = stretches
  }
}
