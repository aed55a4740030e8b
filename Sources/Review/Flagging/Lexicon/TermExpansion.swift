/// Spells a stretch of a term out into all the literals it stands for, folded.
struct TermExpansion {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// All literals, in the order of writing.
  mutating func spell() throws(Term.Fault) -> Spellings {
    let literals = try alternatives()
    guard position == scalars.count else { throw .bracket }
    return literals
  }

  private mutating func alternatives() throws(Term.Fault) -> Spellings {
    var all = try sequence()
    while position < scalars.count, scalars[position] == "|" {
      position += 1
      all.append(try sequence())
    }
    return all
  }

  private mutating func sequence() throws(Term.Fault) -> Spellings {
    var literals = Spellings.nothing
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "|" || scalar == ")" { break }
      position += 1
      var pieces: Spellings
      if scalar == "(" {
        pieces = try alternatives()
        guard position < scalars.count, scalars[position] == ")" else { throw .bracket }
        position += 1
      } else if position < scalars.count, scalars[position] == "?" {
        pieces = Spellings(FoldTable.fold(scalar))
      } else {
        literals.append(FoldTable.fold(scalar))
        continue
      }
      if position < scalars.count, scalars[position] == "?" {
        position += 1
        pieces.append(.nothing)
      }
      guard literals.count * pieces.count <= 8192 else { throw .tooMany }
      literals.append(each: pieces)
    }
    return literals
  }
}
