extension Manuscript {
  /// A stretch of a line in one kind of print.
  public enum Run: Hashable, Sendable {
    /// Words in plain print, cleaned of what nobody sees.
    case plain(Printable)
    /// Words in strong print.
    case bold(Printable)
    /// Words of a record on which a finding rests, underlined where they stand (根拠の引用).
    case quoted(Printable)
    /// Words that stay on one line, such as a telephone number.
    case whole(Printable)
    /// A box to tick, with what it means.
    case tick(Printable, isTicked: Bool)
    /// A blank to write on, as wide as this many half-width characters.
    case blank(Int)

    /// Words in plain print.
    public static func text(_ text: String) -> Run { .plain(Printable(text)) }
    /// Words in strong print.
    public static func strong(_ text: String) -> Run { .bold(Printable(text)) }
    /// Words of a record, underlined.
    public static func evidence(_ text: String) -> Run { .quoted(Printable(text)) }
    /// Words that stay on one line.
    public static func unbroken(_ text: String) -> Run { .whole(Printable(text)) }
    /// A box to tick.
    public static func box(_ text: String, isTicked: Bool = false) -> Run {
      .tick(Printable(text), isTicked: isTicked)
    }

    /// The words without their print.
    public var words: String {
      switch self {
      case .plain(let words), .bold(let words), .quoted(let words), .whole(let words): words.text
      case .tick(let words, let isTicked): (isTicked ? "■" : "□") + words.text
      case .blank(let columns): String(repeating: "＿", count: max(1, columns / 2))
      }
    }
  }

  /// One line of text without characters that nobody sees; other text cannot be in a run.
  public struct Printable: Hashable, Sendable {
    /// The text.
    public let text: String

    /// Text, cleaned.
    public init(_ text: String) { self.text = PrintableText.line(text) }
  }
}

extension Manuscript.Run: ExpressibleByStringInterpolation {
  /// Words in plain print.
  public init(stringLiteral text: String) { self = .text(text) }
}

extension Manuscript.Table {
  /// A row of cells in plain words.
  public static func row(_ cells: String...) -> [[Manuscript.Run]] { cells.map { [.text($0)] } }
}

extension [Manuscript.Run] {
  /// The words without their print.
  var words: String { map(\.words).joined() }
}
