import Domain

/// A flag as it is sealed.
struct FlagPayload: Codable, Sendable {
  var id: Int
  var caseFile: Int
  var consultation: Int?
  var kind: FlagKindPayload
  var words: [EvidencePayload]?
  var days: [String]?
  var rule: String
  var rulesDigest: String
  var level: String
  var points: [Int]
  var explanation: String
  var fingerprint: String
  var raisedIn: String
  var judgement: JudgementPayload?
  var version: Int

  init(_ value: Flag) {
    id = value.id.number
    caseFile = value.caseFile.number
    consultation = value.consultation?.number
    kind = FlagKindPayload(value.kind)
    switch value.basis {
    case .words(let first, let others): words = ([first] + others).map(EvidencePayload.init)
    case .days(let first, let others): days = ([first] + others).map(\.iso)
    }
    rule = value.rule
    rulesDigest = value.rulesDigest
    level = value.strength.level.rawValue
    points = value.strength.points
    explanation = value.explanation.sealed
    fingerprint = value.fingerprint.hex
    raisedIn = value.raisedIn.iso
    judgement = value.judgement.map(JudgementPayload.init)
    version = value.version
  }

  func restored() throws -> Flag {
    guard let fingerprint = Fingerprint(hex: fingerprint) else {
      throw StoreError.unreadable("Fingerprint")
    }
    return Flag(
      id: try Identifier(stored: id), caseFile: try Identifier(stored: caseFile),
      consultation: try consultation.map(Identifier.init(stored:)), kind: try kind.restored(),
      basis: try restoredBasis(), rule: rule, rulesDigest: rulesDigest,
      strength: Strength(level: try Strength.Level(stored: level), points: points),
      explanation: Confidential(explanation), fingerprint: fingerprint,
      raisedIn: try Month(stored: raisedIn), judgement: try judgement?.restored(),
      version: version)
  }

  private func restoredBasis() throws -> FlagBasis {
    if let words = try words?.map({ try $0.restored() }), let first = words.first {
      return .words(first, also: Array(words.dropFirst()))
    }
    if let days = try days?.map(CalendarDay.init(stored:)), let first = days.first {
      return .days(first, also: Array(days.dropFirst()))
    }
    throw StoreError.unreadable("FlagBasis")
  }
}

/// What a flag says.
struct FlagKindPayload: Codable, Sendable {
  var kind: String
  var code: String?

  init(_ value: FlagKind) {
    switch value {
    case .candidate(let category): (kind, code) = ("candidate", category.rawValue)
    case .urgent: kind = "urgent"
    case .signal(let signal): (kind, code) = ("signal", signal.rawValue)
    case .personalData(let data): (kind, code) = ("personalData", data.rawValue)
    }
  }

  func restored() throws -> FlagKind {
    switch (kind, code) {
    case ("candidate", let code?): .candidate(try ReferralCategory(stored: code))
    case ("urgent", _): .urgent
    case ("signal", let code?): .signal(try SignalKind(stored: code))
    case ("personalData", let code?): .personalData(try PersonalDataKind(stored: code))
    default: throw StoreError.unreadable("FlagKind")
    }
  }
}

/// The words of a record on which a flag rests.
struct EvidencePayload: Codable, Sendable {
  var field: String
  var start: Int
  var end: Int
  var text: String

  init(_ value: Evidence) {
    field = value.field.rawValue
    start = value.range.lowerBound
    end = value.range.upperBound
    text = value.text.sealed
  }

  func restored() throws -> Evidence {
    guard start < end else { throw StoreError.unreadable("Evidence") }
    return Evidence(
      field: try RecordField(stored: field), range: start..<end, text: Confidential(text))
  }
}

/// What a person said of a flag.
struct JudgementPayload: Codable, Sendable {
  var verdict: String
  var on: String
  var by: String
  var reason: String

  init(_ value: Judgement) {
    verdict = value.verdict.rawValue
    on = value.on.iso
    by = value.by.text
    reason = value.reason.sealed
  }

  func restored() throws -> Judgement {
    guard
      let judgement = Judgement(
        try Judgement.Verdict(stored: verdict), on: try CalendarDay(stored: on),
        by: try SupporterCode(stored: by), reason: Confidential(reason))
    else { throw StoreError.unreadable("Judgement") }
    return judgement
  }
}
