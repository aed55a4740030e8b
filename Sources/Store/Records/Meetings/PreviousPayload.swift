import Domain

/// Part 1 of an agenda.
struct PreviousPayload: Codable, Sendable {
  var minutes: Int
  var month: String?
  var checkCode: String?
  var homework: [HomeworkPayload]
  var ratifications: [RatificationPayload]

  init(_ value: PreviousPart) {
    minutes = value.minutes
    month = value.month?.iso
    checkCode = value.checkCode
    homework = value.homework.map(HomeworkPayload.init)
    ratifications = value.ratifications.map(RatificationPayload.init)
  }

  func restored() throws -> PreviousPart {
    PreviousPart(
      minutes: minutes, month: try month.map(Month.init(stored:)), checkCode: checkCode,
      homework: try homework.map { try $0.restored() },
      ratifications: try ratifications.map { try $0.restored() })
  }
}

/// A line of homework.
struct HomeworkPayload: Codable, Sendable {
  var number: ItemNumberPayload
  var caseFile: Int
  var content: String
  var owner: String?
  var due: DuePayload
  var status: String
  /// Nothing in agendas frozen before homework was folded.
  var standing: String?

  init(_ value: HomeworkLine) {
    number = ItemNumberPayload(value.number)
    caseFile = value.caseFile.number
    content = value.content.sealed
    owner = value.owner?.text
    due = DuePayload(value.due)
    status = value.status
    standing = value.standing == .current ? nil : value.standing.rawValue
  }

  func restored() throws -> HomeworkLine {
    HomeworkLine(
      number: try number.restored(), caseFile: try Identifier(stored: caseFile),
      content: Confidential(content), owner: try owner.map(SupporterCode.init(stored:)),
      due: try due.restored(), status: status,
      standing: try standing.map(HomeworkLine.Standing.init(stored:)) ?? .current)
  }
}

/// A decision taken between meetings.
struct RatificationPayload: Codable, Sendable {
  var caseFile: Int
  var decision: DecisionPayload

  init(_ value: RatificationLine) {
    caseFile = value.caseFile.number
    decision = DecisionPayload(value.decision)
  }

  func restored() throws -> RatificationLine {
    RatificationLine(
      caseFile: try Identifier(stored: caseFile), decision: try decision.restored())
  }
}
