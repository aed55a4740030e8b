import Domain

/// Reads the fields of one agenda item and makes the decision of them, if there is one.
struct ItemReader {
  let reader: MinutesReader
  let item: AgendaItem
  let sheet: FilledSheet
  let heldOn: CalendarDay
  let month: Month
  /// Everything that needs attention, in the order of the fields.
  var problems: [Problem] = []
  /// Text of the fields that has no place in the minutes' item and is kept as a note.
  private(set) var leftover: [String] = []

  /// The item of the minutes; a decision is missing when none was taken or when it has errors.
  mutating func read() -> MinutesItem {
    checkPersonalData()
    let decision = decision()
    return MinutesItem(
      number: item.number, caseFile: item.caseFile,
      points: Confidential(entry(.points)), decision: decision,
      remaining: Confidential(entry(.remaining)))
  }

  subscript(field: MinutesField) -> FieldText? { sheet[item.number, field] }

  /// The text of a field; empty for the line on which one writes by hand.
  func entry(_ field: MinutesField) -> String {
    let text = self[field]?.entry ?? ""
    return text.isUnfilled ? "" : text
  }

  private mutating func decision() -> Decision? {
    let kind = tickedKind()
    // Read all fields even without a decision, so that every mistake is named at once.
    let details = details(for: kind)
    guard let kind else {
      keepUndecided()
      return nil
    }
    return make(kind, details)
  }

  /// The kind whose box is ticked; nothing when none is, or when the ticks contradict each other.
  private mutating func tickedKind() -> DecisionKind? {
    guard let field = self[.decision] else { return nil }
    let boxes = TickedBoxes(field.entry)
    leftover += boxes.loose.map { "\(item.number.printed) 決定の欄: \($0)" }
    if !boxes.loose.isEmpty { problems.append(.looseText(field)) }
    if boxes.unclear > 0 { problems.append(.boxUnclear(field)) }
    let kinds = boxes.ticked.map { words in
      DecisionKind.allCases.first { $0.title.folded == words.folded }
    }
    if kinds.contains(nil) { problems.append(.choiceUnknown(field)) }
    if kinds.count > 1 { problems.append(.twoBoxes(field)) }
    return kinds.count == 1 ? kinds.first ?? nil : nil
  }

  /// Fields that were filled in although no box is ticked are kept, and somebody is asked.
  private mutating func keepUndecided() {
    let filled = [MinutesField.content, .agency, .closure, .owner, .due, .reason]
      .filter { !entry($0).isEmpty }
    guard !filled.isEmpty, let field = self[.decision],
      !problems.contains(where: { $0.place == field.place && $0.severity == .error })
    else { return }
    leftover += filled.map { "\(item.number.printed) \($0.label): \(entry($0))" }
    problems.append(.filledWithoutBox(field))
  }

  private mutating func checkPersonalData() {
    for field in [MinutesField.points, .content, .reason, .remaining] {
      guard let text = self[field] else { continue }
      problems += reader.personalDataProblems(text.text, place: text.place)
    }
  }
}
