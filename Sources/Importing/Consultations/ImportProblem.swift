public import Domain

/// Something in a file that needs attention, with its exact place.
public struct ImportProblem: Hashable, Sendable {
  /// What is wrong and what to do about it, with the place in words.
  public let problem: Problem
  /// The sheet's name; empty for text files.
  public let sheet: String
  /// The row as Excel shows it; nothing for what concerns a whole sheet or file.
  public let row: Int?
  /// The letters of the column.
  public let column: String?
  /// The column's heading.
  public let heading: String?

  /// Whether the row was refused because of it.
  public var isError: Bool { problem.severity == .error }
}

/// A row that was not taken over, with all reasons (取り込めなかった行).
public struct RefusedRow: Hashable, Sendable {
  /// The sheet's name; empty for text files.
  public let sheet: String
  /// The row as Excel shows it.
  public let row: Int
  /// Why it was refused.
  public let problems: [ImportProblem]
  /// The headings and cells as they stand in the file.
  public let cells: Confidential<[HeadedCell]>

  /// A cell with its heading.
  public struct HeadedCell: Hashable, Sendable {
    /// The column's heading, or its letters where there is none.
    public let heading: String
    /// The cell's text.
    public let text: String
  }
}

/// A row that holds no record, and why (読み飛ばした行).
public struct SkippedRow: Hashable, Sendable {
  /// The sheet's name; empty for text files.
  public let sheet: String
  /// The row as Excel shows it.
  public let row: Int
  /// Why it was passed over.
  public let reason: Reason

  /// Why a row holds no record.
  public enum Reason: String, Sendable, CaseIterable {
    /// The headings again, as at the top of a page.
    case repeatedHeading
    /// A total or subtotal.
    case total
    /// A line such as 「5月分」 between the records.
    case section
    /// A remark below or between the records.
    case remark
    /// The lower part of a record whose cells are merged over several rows.
    case mergedPart

    /// The reason in Japanese.
    public var title: String {
      switch self {
      case .repeatedHeading: "見出しの繰り返し"
      case .total: "合計・小計"
      case .section: "区切りの行"
      case .remark: "注記"
      case .mergedPart: "結合されたセルの続き"
      }
    }
  }
}
