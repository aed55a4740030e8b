/// How long things take at the meeting (時間配分), in minutes; a setting of the centre.
public struct AgendaSettings: Hashable, Sendable {
  /// The time budget when the coordinator names no other.
  public var budget: Int
  /// Part 1 of the usual budget.
  public var previous: Int
  /// Part 2 of the usual budget.
  public var consultations: Int
  /// Parts 4 and 5 of the usual budget together; part 3 has the rest.
  public var closing: Int
  /// One case.
  public var item: Int
  /// An urgent case.
  public var urgentItem: Int
  /// A case that comes back undecided.
  public var carriedOverItem: Int
  /// How many agencies are suggested for one need.
  public var suggestionsPerCategory: Int
  /// After how many months homework and promises are no longer listed one by one.
  public var monthsUntilFolded: Int

  /// The model centre's 90 minutes unless said otherwise.
  public init(
    budget: Int = 90, previous: Int = 5, consultations: Int = 35, closing: Int = 10,
    item: Int = 8, urgentItem: Int = 10, carriedOverItem: Int = 5,
    suggestionsPerCategory: Int = 3, monthsUntilFolded: Int = 3
  ) {
    self.budget = budget
    self.previous = previous
    self.consultations = consultations
    self.closing = closing
    self.item = item
    self.urgentItem = urgentItem
    self.carriedOverItem = carriedOverItem
    self.suggestionsPerCategory = suggestionsPerCategory
    self.monthsUntilFolded = monthsUntilFolded
  }
}
