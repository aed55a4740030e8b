extension Manuscript {
  /// A piece of a paper, from one line to a whole section.
  public indirect enum Block: Hashable, Sendable {
    /// A heading; it stays with what follows.
    case heading(Heading)
    /// Running text.
    case paragraph([Run], Tone)
    /// Labels with what belongs to them, several of them on one row if they are short.
    case facts([[Fact]])
    /// Points, one line each.
    case list([[Run]])
    /// A table.
    case table(Table)
    /// A place to fill in that is found again after editing.
    case field(Field)
    /// Blocks that belong together, such as one item of the agenda; not torn apart if avoidable.
    case group([Block])
    /// Blocks of less weight behind a line to unfold (参考); printed in full on paper.
    case folded(summary: [Run], [Block])
    /// Names of blanks for seals or signatures (確認欄).
    case signatures([String])
    /// What follows begins on a new page.
    case pageBreak
  }

  /// How a paragraph speaks.
  public enum Tone: Hashable, Sendable {
    /// 本文
    case plain
    /// A remark in smaller print (注).
    case note
    /// The end of the paper at the right (以上).
    case closing
  }

  /// A heading with its rank.
  public struct Heading: Hashable, Sendable {
    /// 1 for a part, 2 for a section, 3 for an item.
    public let level: Int
    /// The words.
    public let runs: [Run]
    /// What stands at the right, such as the minutes planned.
    public let aside: String?

    /// A heading of rank 1 to 3.
    public init(level: Int, runs: [Run], aside: String? = nil) {
      precondition((1...3).contains(level), "Headings have three ranks.")
      self.level = level
      self.runs = runs
      self.aside = aside.map(PrintableText.line)
    }
  }

  /// A label with what belongs to it.
  public struct Fact: Hashable, Sendable {
    /// The label, such as 日時.
    public let label: String
    /// What belongs to it, line by line; at least one line.
    public let lines: [[Run]]

    /// A fact of one or more lines.
    public init(_ label: String, lines: [[Run]]) {
      self.label = PrintableText.line(label)
      self.lines = lines.isEmpty ? [[]] : lines
    }

    /// A fact of one line.
    public init(_ label: String, _ runs: [Run]) { self.init(label, lines: [runs]) }

    /// A fact in plain words; a blank to write on if there are none.
    public init(_ label: String, _ text: String) {
      self.init(label, [text.isEmpty ? .blank(12) : .text(text)])
    }
  }
}

extension Manuscript.Block {
  /// A heading of a part, 「1 前回の確認」.
  public static func part(_ text: String, aside: String? = nil) -> Self {
    .heading(Manuscript.Heading(level: 1, runs: [.text(text)], aside: aside))
  }

  /// A heading of a section, 「2-1 今月の相談」.
  public static func section(_ text: String, aside: String? = nil) -> Self {
    .heading(Manuscript.Heading(level: 2, runs: [.text(text)], aside: aside))
  }

  /// Running text.
  public static func text(_ text: String) -> Self { .paragraph([.text(text)], .plain) }

  /// A remark in smaller print.
  public static func note(_ text: String) -> Self { .paragraph([.text(text)], .note) }

  /// The end of the paper, 以上.
  public static let end = Self.paragraph([.text("以上")], .closing)
}
