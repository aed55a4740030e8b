import Domain

/// The first cells of a column below the heading, by which its meaning is checked.
struct ColumnSample: Sendable {
  let values: [CellValue]
  private let folded: [String]

  /// Takes at most 150 cells that hold something of their own.
  init(_ column: Int, rows: ArraySlice<SheetRow>) {
    var values: [CellValue] = []
    for row in rows {
      guard let cell = row.cell(column), cell.value != .empty, !Ditto.isMark(cell.value),
        !cell.value.shownText.isEmpty
      else { continue }
      values.append(cell.value)
      if values.count == 150 { break }
    }
    self.values = values
    folded = values.map { Folding.folded($0.shownText.prefix(60)) }
  }

  /// The mean length of the cells in letters.
  var meanLength: Double {
    guard !values.isEmpty else { return 0 }
    return Double(values.reduce(0) { $0 + $1.shownText.prefix(400).count }) / Double(values.count)
  }

  /// The number of different entries.
  var variety: Int { Set(folded).count }

  /// Whether most cells name somebody's children, as a column about the person may.
  var namesChildren: Bool {
    let count = folded.count { RelationReading.relation($0) == .child }
    return count * 2 > folded.count
  }

  /// Whether the cells count 1, 2, 3 and so on, as numbers of records do.
  var isCounting: Bool {
    let numbers = folded.map { Int($0) }
    guard let first = numbers.first.flatMap({ $0 }), numbers.count >= 3 else { return false }
    return numbers.enumerated().allSatisfy { $0.element == first + $0.offset }
  }

  /// The number of different relations, those that only say 家族 or その他 left out.
  var relations: Int {
    let vague: Set<Relation> = [.otherRelative, .other, .unknown]
    return Set(folded.compactMap { DescriptorReading.caller(folded: $0).value?.relation })
      .subtracting(vague).count
  }

  /// The part of the cells that can be read as a field, from 0 to 1.
  func fit(_ field: ImportField) -> Double {
    guard !values.isEmpty else { return 0 }
    let count = zip(values, folded).count { !$0.isLong && Self.fits(field, $0, $1) }
    return Double(count) / Double(values.count)
  }

  private static func fits(_ field: ImportField, _ value: CellValue, _ folded: String) -> Bool {
    let bare = Folding.withoutNumbering(folded)
    return switch field {
    case .day: isDay(value)
    case .time: isClock(value)
    case .clockMinute: Int(folded).map { (0...59).contains($0) } ?? false
    case .endTime: isClock(value) && value.isSingleTime
    case .minutes: isLength(value)
    case .year: value.isNumberLike && folded.count <= 6
    case .month: Numerals.leading(folded[...]).map { (1...12).contains($0.number) } ?? false
    case .dayOfMonth: isDayOfMonth(folded)
    case .weekday:
      Weekday(shortName: String(folded.filter { !"()".contains($0) }.prefix(1))) != nil
        && folded.count <= 5
    case .contact: ContactReading.read(folded: bare).value != nil || value.isCount
    case .caller: DescriptorReading.caller(folded: bare).value != nil
    case .callerAge, .personAge: isAge(folded)
    case .person: DescriptorReading.person(folded: folded).value != nil
    case .callerGender, .personGender: GenderReading.read(folded: bare).value != nil
    case .residence: ResidenceReading.read(folded: bare).value != nil
    case .channel: KindReading.channel(folded: folded).value != nil && folded.count <= 12
    case .callKind:
      KindReading.call(folded: folded).value != nil && folded.count <= 12
        && ContactReading.read(folded: bare).value == nil
    case .complaintKinds: folded.count <= 40 && KindReading.complaints(value.shownText).value != nil
    case .responseKinds: folded.count <= 40 && KindReading.responses(value.shownText).value != nil
    case .supporter: isSign(value, folded)
    case .receptionNumber, .caseNumber: folded.count <= 20 && folded.contains(where: \.isNumber)
    case .complaint, .note, .response, .remarks, .aside: true
    }
  }

  /// Whether a cell holds a day, be it an impossible one.
  static func isDay(_ value: CellValue) -> Bool {
    let month = Month(year: 2026, number: 1)
    do throws(UnreadableDay) {
      _ = try MomentReading.day(value, assuming: month.map(AssumedYear.near) ?? .none)
      return true
    } catch {
      // 2月30日 and 8.4.3 are wrong days, but days all the same.
      return switch error {
      case .impossible, .twoDigitYear, .eraYearNeverWas, .beforeEra, .afterEra, .severalDays,
        .vague:
        true
      default: false
      }
    }
  }

  /// A time at which somebody may telephone; 1:10 is rather the length of a call.
  private static func isClock(_ value: CellValue) -> Bool {
    if case .moment(_, .dateTime) = value { return true }
    guard !value.isPlainInteger, let read = try? MomentReading.time(value) else {
      return value.isWrittenClock
    }
    return read.minutes != nil || read.start.hour >= 7 || !value.shownText.contains(":")
  }

  private static func isLength(_ value: CellValue) -> Bool {
    if case .moment(_, .dateTime) = value { return false }
    guard let minutes = try? MomentReading.minutes(value) else { return false }
    return minutes < 360
  }

  private static func isDayOfMonth(_ folded: String) -> Bool {
    guard let (number, rest) = Numerals.leading(folded[...]) else { return false }
    return (1...31).contains(number) && (rest.isEmpty || rest.hasPrefix("日") || rest.hasPrefix("("))
  }

  private static func isAge(_ folded: String) -> Bool {
    AgeReading.read(folded: folded).value != nil
      || DescriptorReading.person(folded: folded).value?.age != nil
  }

  /// The short sign of a supporter, or a name.
  private static func isSign(_ value: CellValue, _ folded: String) -> Bool {
    guard folded.count <= 14, SupporterCode(value.shownText) != nil else { return false }
    return !isDay(value) && !value.isWrittenClock && !folded.contains("。")
  }
}

extension CellValue {
  fileprivate var isNumberLike: Bool {
    if case .number = self { return true }
    return shownText.contains(where: \.isNumber)
  }

  /// A whole number without a unit, which is no time of day: 15, 42.
  fileprivate var isPlainInteger: Bool {
    let text = Folding.folded(shownText)
    return text.count < 4 && Int(text) != nil
  }

  /// A number of calls such as 3.
  fileprivate var isCount: Bool {
    Int(Folding.folded(shownText)).map { (1...999).contains($0) } ?? false
  }

  fileprivate var isSingleTime: Bool { (try? MomentReading.time(self))?.minutes == nil }

  /// Written with hours and minutes like a time, even an impossible one such as 25:99.
  fileprivate var isWrittenClock: Bool {
    let parts = Folding.folded(shownText).split(separator: ":")
    return parts.count == 2 && parts.allSatisfy { Int($0) != nil } && (Int(parts[0]) ?? 0) >= 7
  }
}
