public import Domain

/// A paper before it takes a format (原稿): what it says, in order, and nothing about how it looks.
///
/// Composers make it from values of the domain, renderers print it, so that every paper comes in
/// every format and looks the same everywhere.
public struct Manuscript: Hashable, Sendable {
  /// The title at the head of the first page.
  public var title: String
  /// The mark at the head of every page, usually 取扱注意; nothing for papers that may go round.
  public var notice: String?
  /// What stands beside the mark: 資料番号・部数番号.
  public var shelfMark: String?
  /// What stands at the foot of every page: the day it was made, the version, the check code.
  public var imprint: [String]
  /// What form it is, when people fill it in and the program reads it back.
  public var form: FormMark?
  /// The paper itself.
  public var blocks: [Block]

  /// A paper.
  public init(
    title: String, notice: String? = "取扱注意", shelfMark: String? = nil, imprint: [String] = [],
    form: FormMark? = nil, blocks: [Block]
  ) {
    self.title = PrintableText.line(title)
    self.notice = notice.map(PrintableText.line)
    self.shelfMark = shelfMark.map(PrintableText.line)
    self.imprint = imprint.map(PrintableText.line)
    self.form = form
    self.blocks = blocks
  }

  /// Which form it is and which frozen agenda it was made from.
  public struct FormMark: Hashable, Sendable {
    /// The month of the meeting.
    public let month: Month
    /// The check code of the frozen agenda.
    public let base: String

    /// The mark of the minutes form of a meeting.
    public init(month: Month, base: String) {
      self.month = month
      self.base = base
    }
  }
}
