import Domain

extension MinutesReader {
  /// The heading; nothing without a day, on which every due date rests.
  func heading(
    on sheet: FilledSheet, of agenda: Agenda, problems: inout [Problem]
  ) -> MinutesHeading? {
    let names = { (field: MinutesField) in
      (sheet[nil, field]?.entry ?? "").split { "、,，・/／;；\n".contains($0) }
        .map(\.trimmed).filter { !$0.isUnfilled && $0 != "なし" }
    }
    let word = { (field: MinutesField) in
      let entry = sheet[nil, field]?.entry ?? ""
      return entry.isUnfilled ? "" : entry
    }
    guard let heldOn = heldOn(on: sheet, of: agenda.heading, problems: &problems) else {
      return nil
    }
    let (present, absent) = (names(.present), names(.absent))
    if present.isEmpty, let field = sheet[nil, .present] {
      problems.append(.nobodyPresent(field))
    }
    if let both = present.first(where: absent.contains), let field = sheet[nil, .absent] {
      problems.append(.presentAndAbsent(both, field))
    }
    return MinutesHeading(
      heldOn: heldOn, present: present, absent: absent, chair: word(.chair),
      recorder: word(.recorder))
  }

  private func heldOn(
    on sheet: FilledSheet, of planned: AgendaHeading, problems: inout [Problem]
  ) -> CalendarDay? {
    guard let field = sheet[nil, .heldOn] else { return nil }
    do {
      let written = try WrittenDay(field.entry, assuming: .near(Month(of: planned.day)))
      if let doubt = written.weekdayDoubt { problems.append(.weekday(doubt, field)) }
      if abs(written.day.days(until: planned.day)) > 45 {
        problems.append(.heldFarFromPlan(field, planned.day))
      }
      return written.day
    } catch {
      problems.append(
        Problem(
          code: "minutes.heldOn.\(error.code)", place: field.place, message: error.message,
          suggestion: error.suggestion))
      return nil
    }
  }
}

extension FieldText {
  /// The text, to be understood; it stays in memory.
  var entry: String { text.reveal(for: .reviewing) }
}
