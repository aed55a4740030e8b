/// Keeps exported text from being run as a formula (数式として動かさない).
///
/// A cell that begins with "=" is a formula to Excel, and a note can begin with anything a caller
/// said. The guard is the apostrophe that Excel itself uses for "this is text". Text that already
/// looks guarded gets one more, so that taking off one always gives back the original.
public enum FormulaGuard: Sendable {
  /// The text as it is written into a cell of a text file.
  public static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// The text as it was before `guarded(_:)`.
  public static func unguarded(_ text: String) -> String {
    text.utf8.first == 0x27 && needsGuard(text) ? String(text.dropFirst()) : text
  }

  /// Whether Excel could take the text for a formula, or for a guarded one.
  static func needsGuard(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return triggers.contains(first)
  }

  /// What begins a formula in Excel and LibreOffice; the full-width forms count with a Japanese
  /// keyboard, and tabs, returns and blanks are skipped before the formula is looked for.
  private static let triggers: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "\u{2212}",
  ]
}
