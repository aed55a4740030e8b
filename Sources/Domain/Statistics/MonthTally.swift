/// The month in numbers, as the agenda prints it (今月の相談).
public struct MonthTally: Hashable, Sendable {
  /// The month.
  public var month: Month
  /// Consultations counted (延べ件数).
  public var total: Int
  /// First calls of a case (新規).
  public var new: Int
  /// Later calls (再相談).
  public var `repeat`: Int
  /// Different cases (実事例数).
  public var cases: Int
  /// Calls that are not counted: silent, wrong number, prank and so on.
  public var otherCalls: Int
  /// Days the line was open (開所日数).
  public var openDays: Int
  /// Consultations counted in the month before; nothing when there was none on record.
  public var previousTotal: Int?
  /// By caller group.
  public var callers: Count<CallerGroup>
  /// By complaint; a call may count several times (複数回答).
  public var complaints: Count<ComplaintKind>

  /// A month in numbers.
  public init(
    month: Month, total: Int, new: Int, repeat: Int, cases: Int, otherCalls: Int, openDays: Int,
    previousTotal: Int?, callers: Count<CallerGroup>, complaints: Count<ComplaintKind>
  ) {
    self.month = month
    self.total = total
    self.new = new
    self.repeat = `repeat`
    self.cases = cases
    self.otherCalls = otherCalls
    self.openDays = openDays
    self.previousTotal = previousTotal
    self.callers = callers
    self.complaints = complaints
  }
}
