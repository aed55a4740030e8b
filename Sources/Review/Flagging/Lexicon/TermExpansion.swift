/// Spells a stretch of a term out into all the literals it stands for, folded.
struct TermExpansion {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// All literals, in the order of writing.
  mutating func spell() throws(Term.Fault) -> [[UInt16]] {
    let literals = try alternatives()
    guard position == scalars.count else { throw .bracket }
    return literals
  }

  private mutating func alternatives() throws(Term.Fault) -> [[UInt16]] {
    var all = try sequence()
    while position < scalars.count, scalars[position] == "|" {
      position += 1
      all += try sequence()
    }
    return all
  }

  private mutating func sequence() throws(Term.Fault) -> [[UInt16]] {
    var literals: [[UInt16]] = [[]]
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "|" || scalar == ")" { break }
      position += 1
      var pieces: [[UInt16]]
      if scalar == "(" {
        pieces = try alternatives()
        guard position < scalars.count, scalars[position] == ")" else { throw .bracket }
        position += 1
      } else {
        pieces = [[FoldTable.fold(scalar)]]
      }
      if position < scalars.count, scalars[position] == "?" {
        position += 1
        pieces.append([])
      }
      guard literals.count * pieces.count <= 8192 else { throw .tooMany }
      if pieces.count == 1 {
        for index in literals.indices { literals[index] += pieces[0] }
      } else {
        literals = literals.flatMap { literal in pieces.map { literal + $0 } }
      }
    }
    return literals
  }
}
