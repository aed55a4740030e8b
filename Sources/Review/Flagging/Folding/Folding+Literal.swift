extension FoldTable {
  /// A literal of a rule in classes, folded exactly as text is.
  package static func literal(_ text: some StringProtocol) -> [UInt16] {
    var classes: [UInt16] = []
    classes.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars {
      let folded = fold(scalar)
      switch folded {
      case skip, special, space, lineBreak: return FoldedText(String(text)).classes
      case dash, wave:
        if classes.last == folded { continue }
      default: break
      }
      classes.append(folded)
    }
    return classes
  }
}
