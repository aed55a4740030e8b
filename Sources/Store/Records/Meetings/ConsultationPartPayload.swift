import Domain

/// Part 2 of an agenda.
struct ConsultationPartPayload: Codable, Sendable {
  var minutes: Int
  var tally: TallyPayload
  var register: [RegisterPayload]
  var reflections: [ReflectionPayload]
  var followUps: [FollowUpPayload]

  init(_ value: ConsultationPart) {
    minutes = value.minutes
    tally = TallyPayload(value.tally)
    register = value.register.map(RegisterPayload.init)
    reflections = value.reflections.map(ReflectionPayload.init)
    followUps = value.followUps.map(FollowUpPayload.init)
  }

  func restored() throws -> ConsultationPart {
    let lines = try register.map { try $0.restored() }
    guard tally.total == lines.count(where: { !$0.isLate }) else {
      throw StoreError.unreadable("ConsultationPart")
    }
    return ConsultationPart(
      minutes: minutes, tally: try tally.restored(), register: lines,
      reflections: try reflections.map { try $0.restored() },
      followUps: try followUps.map { try $0.restored() })
  }
}

/// A consultation on the register of an agenda, as it was that day.
struct RegisterPayload: Codable, Sendable {
  var consultation: ConsultationPayload
  var treatment: String
  var reason: String
  var item: ItemNumberPayload?
  var isLate: Bool

  init(_ value: RegisterLine) {
    consultation = ConsultationPayload(value.consultation)
    treatment = value.treatment.rawValue
    reason = value.reason
    item = value.item.map(ItemNumberPayload.init)
    isLate = value.isLate
  }

  func restored() throws -> RegisterLine {
    RegisterLine(
      consultation: try consultation.restored(), treatment: try Treatment(stored: treatment),
      reason: reason, item: try item?.restored(), isLate: isLate)
  }
}

/// The month in numbers.
struct TallyPayload: Codable, Sendable {
  var month: String
  var total: Int
  var new: Int
  var `repeat`: Int
  var cases: Int
  var otherCalls: Int
  var openDays: Int
  var previousTotal: Int?
  var callers: [CountRowPayload]
  var complaints: [CountRowPayload]

  init(_ value: MonthTally) {
    month = value.month.iso
    total = value.total
    new = value.new
    `repeat` = value.repeat
    cases = value.cases
    otherCalls = value.otherCalls
    openDays = value.openDays
    previousTotal = value.previousTotal
    callers = value.callers.rows.map { CountRowPayload(code: $0.value.rawValue, count: $0.count) }
    complaints = value.complaints.rows.map {
      CountRowPayload(code: $0.value.rawValue, count: $0.count)
    }
  }

  func restored() throws -> MonthTally {
    MonthTally(
      month: try Month(stored: month), total: total, new: new, repeat: `repeat`, cases: cases,
      otherCalls: otherCalls, openDays: openDays, previousTotal: previousTotal,
      callers: try restoredCount(callers), complaints: try restoredCount(complaints))
  }

  private func restoredCount<Value: RawRepresentable<String> & Hashable & Sendable>(
    _ rows: [CountRowPayload]
  ) throws -> Count<Value> {
    let values = try rows.map { try Value(stored: $0.code) }
    let counted = zip(values, rows).flatMap { value, row in
      Array(repeating: value, count: max(0, row.count))
    }
    return Count(counted, order: values)
  }
}

/// A value of a vocabulary and how often it occurs.
struct CountRowPayload: Codable, Sendable {
  var code: String
  var count: Int
}
