import Documents

extension Console {
  /// Shows a paper on the terminal.
  func show(_ manuscript: Manuscript) {
    write(TerminalRenderer(columns: width, isStyled: usesColour).text(of: manuscript))
  }
}
