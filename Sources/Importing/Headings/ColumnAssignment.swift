/// Decides which column gives which field, from headings and contents together.
struct ColumnAssignment: Sendable {
  private(set) var mappings: [ColumnMapping] = []

  private let row: HeadingRow
  private let samples: [Int: ColumnSample]
  private var fields: [Int: ImportField] = [:]
  private var bases: [Int: ColumnMapping.Basis] = [:]
  private var answers: [Int: String] = [:]
  private var unclaimed: [Int] = []

  init(_ row: HeadingRow, sheet: Sheet, choices: [String: ImportField]) {
    var row = row
    let below = sheet.rows[row.end...]
    var samples: [Int: ColumnSample] = [:]
    for column in 0..<sheet.width {
      samples[column] = ColumnSample(column, rows: below.prefix(400))
    }
    self.samples = samples
    SubjectEvidence.settle(&row.guesses, samples: samples, rows: below.prefix(400))
    self.row = row
    takeChoices(choices)
    takeMarks()
    takeClockPair()
    takeHeadings()
    takeContents()
    separateComplaint()
    takeLongComplaint()
    mappings = (0..<sheet.width).compactMap(mapping)
  }

  private func mapping(_ column: Int) -> ColumnMapping? {
    let heading = row.headings[column]?.title ?? ""
    guard !heading.isEmpty || samples[column]?.values.isEmpty == false else { return nil }
    return ColumnMapping(
      column: column, heading: heading, field: fields[column], basis: bases[column] ?? .none,
      answer: answers[column])
  }

  /// Columns headed by an answer and filled with ○.
  private mutating func takeMarks() {
    for (column, heading) in row.headings where fields[column] == nil {
      guard let sample = samples[column],
        let (field, answer) = MarkColumns.meaning(
          of: heading, subject: row.guesses[column]?.subject, sample: sample)
      else { continue }
      answers[column] = answer
      give(field, to: column, .heading)
    }
    // One such column alone is a plain column that happens to hold marks.
    for (field, count) in Dictionary(grouping: answers.keys, by: { fields[$0] }).mapValues(\.count)
    where count < 2 {
      for column in answers.keys where fields[column] == field {
        answers[column] = nil
        fields[column] = nil
      }
    }
  }

  /// The user's choices, by column letters or by heading, come first.
  private mutating func takeChoices(_ choices: [String: ImportField]) {
    guard !choices.isEmpty else { return }
    let folded = Dictionary(choices.map { (HeadingText.compact($0.key), $0.value) }) { $1 }
    for column in samples.keys {
      let letters = ColumnLetters.name(column).lowercased()
      let title = row.headings[column].map { HeadingText.compact($0.title) } ?? ""
      guard let field = folded[letters] ?? folded[title] else { continue }
      give(field, to: column, .chosen)
    }
  }

  /// 「時」 and 「分」 side by side are one time of day.
  private mutating func takeClockPair() {
    for (column, heading) in row.headings.sorted(by: { $0.key < $1.key }) {
      guard heading.parts.last.map(HeadingText.compact) == "時",
        row.headings[column + 1]?.parts.last.map(HeadingText.compact) == "分",
        fields[column] == nil, fields[column + 1] == nil,
        samples[column]?.fit(.clockMinute) == 1, samples[column + 1]?.fit(.clockMinute) == 1
      else { continue }
      give(.time, to: column, .heading)
      give(.clockMinute, to: column + 1, .heading)
      return
    }
  }

  private mutating func takeHeadings() {
    var offers: [(score: Double, column: Int, field: ImportField)] = []
    for column in samples.keys.sorted() where fields[column] == nil {
      var best = 0.0
      for (field, score) in row.guesses[column]?.scores ?? [:] {
        let offer = score + support(field, column)
        best = max(best, offer)
        offers.append((offer, column, field))
      }
      if best < 4 { unclaimed.append(column) }
    }
    offers.sort { ($0.score, $1.column, $1.field.order) > ($1.score, $0.column, $0.field.order) }
    for offer in offers where offer.score >= 4 && isFree(offer.field, offer.column) {
      give(offer.field, to: offer.column, .heading)
    }
  }

  /// What the cells of a column say about a field: up to 4 for it, up to 10 against it.
  private func support(_ field: ImportField, _ column: Int) -> Double {
    guard let sample = samples[column], !sample.values.isEmpty else { return -1 }
    if field == .aside { return 0 }
    if field.isProse { return min(sample.meanLength / 40, 1) }
    if field == .caller, row.guesses[column]?.subject == .person, sample.namesChildren {
      return -10
    }
    let fit = sample.fit(field)
    // Of 本人・家族 and of 本人・母・父, the finer list is the relation.
    let finer = field == .caller ? min(Double(sample.relations) / 4, 2) : 0
    // One or two odd cells say little.
    let weight = min(Double(sample.values.count) / 3, 1)
    switch fit {
    case 0.8...: return 4 * weight + finer
    case 0.5..<0.8: return 1
    case 0.2..<0.5: return -4 * weight
    default: return -10 * weight
    }
  }

  /// Columns whose headings say nothing are recognised by their cells, if those leave no choice.
  private mutating func takeContents() {
    for field in [.day, .time, .contact, .residence, .caller] as [ImportField] {
      guard !has(field), let column = clearest(field) else { continue }
      give(field, to: column, .content)
    }
    if !has(.note), let column = unknownColumns.max(by: { length($0) < length($1) }),
      length(column) >= 20
    {
      give(.note, to: column, .content)
    }
    if !has(.receptionNumber), row.height == 0, let column = unknownColumns.first,
      samples[column]?.isCounting ?? false
    {
      give(.receptionNumber, to: column, .content)
    }
    if !has(.supporter), let column = signColumn { give(.supporter, to: column, .content) }
  }

  private func clearest(_ field: ImportField) -> Int? {
    let columns = unknownColumns.filter {
      (samples[$0]?.values.count ?? 0) >= 3 && (samples[$0]?.fit(field) ?? 0) >= 0.9
        && samples[$0]?.isCounting == false
    }
    return columns.count == 1 || field == .day ? columns.min() : nil
  }

  /// The only column of short signs that come again and again.
  private var signColumn: Int? {
    let columns = unknownColumns.filter { column in
      guard let sample = samples[column], sample.values.count >= 6 else { return false }
      return sample.fit(.supporter) == 1 && sample.meanLength <= 5
        && sample.variety * 2 <= sample.values.count
        && [
          .contact, .caller, .residence, .callerGender, .callerAge, .channel, .callKind, .weekday,
          .minutes,
        ]
        .allSatisfy { sample.fit($0) < 0.5 }
    }
    return columns.count == 1 ? columns.first : nil
  }

  /// A long text under 「主訴・相談内容」 is the note, if there is no other.
  private mutating func takeLongComplaint() {
    guard !has(.note), let column = fields.first(where: { $0.value == .complaint })?.key,
      length(column) >= 20, row.guesses[column]?.scores[.note] != nil
    else { return }
    fields[column] = .note
  }

  /// Where two columns hold the note and one is far shorter, it is the complaint in one line.
  private mutating func separateComplaint() {
    let notes = fields.filter { $0.value == .note }.keys.sorted()
    guard !has(.complaint), notes.count == 2, bases[notes[0]] == .heading,
      length(notes[0]) > 0, length(notes[0]) <= 40, length(notes[1]) >= 3 * length(notes[0])
    else { return }
    fields[notes[0]] = .complaint
    bases[notes[0]] = .content
  }

  /// Columns whose headings said nothing that their cells bear out.
  private var unknownColumns: [Int] { unclaimed.filter { fields[$0] == nil } }

  private func length(_ column: Int) -> Double { samples[column]?.meanLength ?? 0 }

  private func has(_ field: ImportField) -> Bool { fields.values.contains(field) }

  private func isFree(_ field: ImportField, _ column: Int) -> Bool {
    fields[column] == nil && (field.takesSeveralColumns || !has(field))
  }

  private mutating func give(_ field: ImportField, to column: Int, _ basis: ColumnMapping.Basis) {
    fields[column] = field
    bases[column] = basis
  }
}

extension ImportField {
  /// The place among all fields, so that ties are decided the same way every time.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
