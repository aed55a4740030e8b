/// What a cell of a sheet holds.
public enum CellValue: Sendable, Equatable {
  /// Nothing.
  case empty
  /// Text as it was typed.
  case text(String)
  /// A number that is shown as a number.
  case number(Double)
  /// A serial number of days (Excel's 1900 system) that is shown as a date or time.
  case moment(serial: Double, shownAs: MomentStyle)
  /// Yes or no.
  case boolean(Bool)
  /// What a formula shows when it fails, such as "#N/A".
  case failure(String)
}

/// How Excel shows a serial number.
public enum MomentStyle: String, Sendable, CaseIterable {
  /// A day, such as 6/24.
  case date
  /// A time of day, such as 13:05.
  case time
  /// A day with a time.
  case dateTime
  /// A length of time beyond the clock, such as [h]:mm.
  case duration
}

/// One cell that holds something, with its column.
public struct Cell: Sendable, Equatable {
  /// The column, from 0 for A.
  public let column: Int
  /// What it holds.
  public var value: CellValue
  /// What is special about it.
  public var marks: CellMarks

  /// Makes a cell.
  public init(column: Int, value: CellValue, marks: CellMarks = []) {
    self.column = column
    self.value = value
    self.marks = marks
  }
}

/// What is special about a cell.
public struct CellMarks: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes marks from bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The value is a formula's result as Excel last saved it.
  public static let formula = CellMarks(rawValue: 1)
  /// The value was written elsewhere, in the first cell of a merged area (セル結合) around this one.
  public static let merged = CellMarks(rawValue: 2)
}
