import Domain

/// A centre's sheet of consultations that nobody ever had (作りものの相談受付簿), row by row.
///
/// The same seed gives the same rows on every machine: nothing here looks at a clock. Only the
/// latest cases are remembered, so that a sheet of any length takes the same memory.
struct InventedSheet {
  /// The heading.
  static let heading = [
    "受付番号", "事例番号", "相談日", "受付時刻", "通話時間（分）", "担当", "新規・再", "相談者", "相談者年代",
    "本人年代", "本人性別", "居住地", "主訴", "相談内容", "対応",
  ]

  private static let rememberedCases = 400
  private static let supporters = ["あ", "い", "う", "え", "お"]

  private var random: SplitMix64
  private var recent: [InventedCase] = []
  private var opened = 0
  private var receipts = 0
  private var year: FiscalYear?

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The rows of a month, which must follow the month before it.
  mutating func rows(of month: Month, count: Int) -> [[String]] {
    if FiscalYear(of: month) != year { receipts = 0 }
    year = FiscalYear(of: month)
    return CallTimetable.slots(in: month, count: count, &random).map { row(at: $0) }
  }

  private mutating func row(at slot: CallTimetable.Slot) -> [String] {
    receipts += 1
    let isRepeat = recent.count > 3 && random.chance(56)
    let file = isRepeat ? random.pick(recent) : newCase()
    let theme = isRepeat && random.chance(40) ? .quiet : file.theme
    let writer = NoteWriter(theme: theme, file: file, day: slot.day, isNew: !isRepeat)
    let minutes = 8 + random.below(30) + random.below(25)
    return [
      "\(year?.startYear ?? 0)-\(receipts)", file.number, slot.day.iso, slot.time,
      "\(minutes)", random.pick(Self.supporters),
      (isRepeat ? Contact.repeat : .new).title, file.relation.title, file.callerAge.title,
      file.personAge.title, file.personGender.title, file.residence,
      random.pick(theme.complaints), writer.note(&random), writer.response(&random),
    ]
  }

  private mutating func newCase() -> InventedCase {
    opened += 1
    let file = InventedCase.invent(number: opened, &random)
    if recent.count < Self.rememberedCases {
      recent.append(file)
    } else {
      recent[random.below(recent.count)] = file
    }
    return file
  }
}
