public import Domain

/// Reads minutes back from the form that was filled in (議事録の読み戻し).
///
/// Everything that is wrong is placed and reported together; nothing is guessed, and a single error
/// keeps the whole form from being shared.
public struct MinutesReader: Sendable {
  let agencies: AgencyNames
  let supporters: Set<SupporterCode>
  let openDays: OpenDays
  let personalData: any PersonalDataCheck

  /// A reader that knows the centre.
  ///
  /// - Parameters:
  ///   - agencies: The directory of agencies.
  ///   - supporters: The signs in use; when empty, signs are not checked.
  ///   - openDays: The centre's open days, by which due dates count.
  ///   - personalData: What looks for personal data in the text.
  public init(
    agencies: [Agency], supporters: Set<SupporterCode> = [], openDays: OpenDays = .centre,
    personalData: any PersonalDataCheck = WrittenPersonalData()
  ) {
    self.agencies = AgencyNames(agencies)
    self.supporters = supporters
    self.openDays = openDays
    self.personalData = personalData
  }

  /// The month of the meeting a Markdown form belongs to; nothing if its first line is lost.
  public static func month(ofMarkdown text: String) -> Month? {
    MarkdownForm.read(text).bases.first?.month
  }

  /// Reads a form in Markdown.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - blank: The form as it was printed, by which text outside the fields is told from notes.
  ///   - meeting: The meeting of the form's month; nothing if there is none.
  /// - Returns: The minutes and everything that needs attention.
  public func read(
    markdown text: String, blank: String, of meeting: MonthlyMeeting?
  ) -> MinutesReading {
    read(MarkdownForm.read(text), blank: MarkdownForm.read(blank).outside, of: meeting)
  }

  /// Reads a form whose fields were found by their marks.
  ///
  /// - Parameters:
  ///   - form: The form as it came back.
  ///   - blank: The lines the form itself printed outside its fields.
  ///   - meeting: The meeting of the form's month; nothing if there is none.
  /// - Returns: The minutes and everything that needs attention.
  public func read(
    _ form: MarkedForm, blank: [String], of meeting: MonthlyMeeting?
  ) -> MinutesReading {
    guard !form.fields.isEmpty || !form.bases.isEmpty else {
      return MinutesReading(minutes: nil, problems: [.noForm])
    }
    guard let meeting, let frozen = meeting.frozenAgenda else {
      return MinutesReading(minutes: nil, problems: form.problems + [.noAgenda(form.bases.first)])
    }
    var problems = form.problems + baseProblems(form.bases, meeting.month, frozen.checkCode)
    let sheet = FilledSheet(form.fields, agenda: frozen.agenda, problems: &problems)
    let heading = heading(on: sheet, of: frozen.agenda, problems: &problems)
    // Without a day there will be no minutes, but the other mistakes are named all the same.
    let heldOn = heading?.heldOn ?? frozen.agenda.heading.day
    let homework = homework(on: sheet, of: frozen.agenda.previous, problems: &problems)
    var notes = Notes(outside: form.outside, blank: blank)
    let items = frozen.agenda.referrals.items.map { item in
      var reader = ItemReader(
        reader: self, item: item, sheet: sheet, heldOn: heldOn, month: meeting.month)
      let read = reader.read()
      problems += reader.problems
      notes.add(reader.leftover)
      return read
    }
    problems += personalDataProblems(notes.text, place: "欄の外のメモ")
    guard var complete = heading else { return MinutesReading(minutes: nil, problems: problems) }
    complete.notes = notes.text
    return MinutesReading(
      minutes: ReadMinutes(
        month: meeting.month, heading: complete, items: items, homework: homework),
      problems: problems)
  }

  private func baseProblems(
    _ bases: [MarkedForm.Base], _ month: Month, _ code: String
  ) -> [Problem] {
    guard let base = bases.first else { return [.baseMissing] }
    if bases.count > 1 { return [.baseRepeated(on: bases[1].line)] }
    if base.month != month { return [.otherMonth(base, wanted: month)] }
    let isSame = CheckCode(printed: base.code) == CheckCode(printed: code)
    return isSame || base.code == code ? [] : [.otherAgenda(base)]
  }

  func personalDataProblems(_ text: Confidential<String>, place: String) -> [Problem] {
    let kinds = personalData.kinds(in: text)
    return PersonalDataKind.allCases.filter(kinds.contains)
      .map { .personalData($0, place: place) }
  }
}
