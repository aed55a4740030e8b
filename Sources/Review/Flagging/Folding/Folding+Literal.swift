extension FoldTable {
  /// A literal of a rule in classes, folded exactly as text is.
  package static func literal(_ text: String) -> [UInt16] {
    FoldedText(text).classes
  }
}
