import Markup

/// How papers look on A4 and on the screen (体裁).
///
/// Type of 10.5 pt with lines 1.6 high, margins of 20 to 22 mm, universal-design fonts first. What
/// matters is set apart by underline, weight and words, never by colour alone; sizes follow the
/// reader's own setting on the screen.
enum PaperStyle {
  /// The class of a paragraph's tone.
  static func tone(_ tone: Manuscript.Tone) -> Attribute? {
    switch tone {
    case .plain: nil
    case .note: .class("note")
    case .closing: .class("closing")
    }
  }

  /// What stands in the margins of every printed page.
  static func margins(of manuscript: Manuscript) -> StyleSheet {
    let head = [manuscript.shelfMark, manuscript.notice].compactMap(\.self).joined(separator: "　")
    let foot = manuscript.imprint.joined(separator: "　")
    return """
      @page {
        size: A4 portrait;
        margin: 21mm 20mm 20mm;
        font: 8.5pt/1.2 \(fonts);
        @top-left { content: \(quoted: manuscript.title); color: #444; }
        @top-right { content: \(quoted: head); font-weight: 700; }
        @bottom-left { content: \(quoted: foot); color: #444; }
        @bottom-right { content: counter(page) " / " counter(pages); }
      }
      @page :first { @top-left { content: none; } }
      """
  }
}
