import Domain
import Foundation
import TestSupport

/// Invented words planted into every text of the records, to be looked for in raw bytes.
struct Canaries: Sendable {
  private(set) var words: [String] = []

  /// The next word; it can be written in CP932 too.
  mutating func next() -> String {
    let word = "灰鸚鵡\(words.count)号カナリア"
    words.append(word)
    return word
  }

  /// The next word as a confidential text.
  mutating func secret() -> Confidential<String> { Confidential(next()) }

  /// Which words stand in the bytes in UTF-8, UTF-16 (both ends first) or CP932.
  func found(in bytes: Data) -> [String] {
    words.filter { word in
      [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .shiftJIS].contains { encoding in
        word.data(using: encoding).map { bytes.range(of: $0) != nil } ?? false
      }
    }
  }

  /// Which words stand in the raw bytes of the files below a folder.
  func found(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().flatMap { name in
      let file = URL(filePath: folder + "/" + name)
      guard let bytes = try? Data(contentsOf: file) else { return [String]() }
      return found(in: bytes)
    }
  }

  /// Records of every kind with a canary in each of their texts.
  mutating func records() throws -> [Change] {
    var changes: [Change] = [.saveCase(.example(1, sheetNumber: next()))]
    changes += try calls() + [.addEntry(remark()), .addEntry(try extract())]
    changes += [.saveFlag(try flag()), .saveAgency(agency()), .saveReferral(try referral())]
    changes += [.saveFollowUp(followUp()), .saveReflection(reflection())]
    return changes + [.saveMeeting(try meeting())]
  }

  private mutating func calls() throws -> [Change] {
    let text = RecordText(complaint: next(), note: next(), response: next(), remarks: next())
    let row = SourceRow(
      fileDigest: next(), sheet: 1, row: 2, contentDigest: next(),
      cells: Confidential([next(), next()]))
    let call = Consultation.example(
      1, receptionNumber: next(), supporter: try sign(next()),
      residence: .outside(prefecture: next()), text: text)
    return [.saveConsultation(call), .rememberSource(row, of: 1)]
  }

  private mutating func remark() -> CaseEntry { .example(1, event: .remark(secret())) }

  private mutating func extract() throws -> CaseEntry {
    let extract = DecisionExtract(item: "R8-06-1", decision: try decision(), points: secret())
    return .example(2, event: .decided(extract))
  }

  private mutating func decision() throws -> Decision {
    try Decision(
      kind: .hold, decidedOn: "2026-06-24", content: secret(), reason: secret(),
      owner: try sign(next()))
  }

  private mutating func flag() throws -> Flag {
    let words = Evidence(field: .note, range: 0..<3, text: secret())
    return .example(
      basis: .words(words, also: []), rule: next(), rulesDigest: next(), explanation: secret(),
      judgement: .example(.dismissed, by: try sign(next()), reason: secret()))
  }

  private mutating func agency() -> Agency {
    Agency(
      id: 1, name: next(), aliases: [next()], destination: .medicalInstitution,
      categories: [.medical], telephone: next(), hours: next(), source: next())
  }

  private mutating func referral() throws -> Referral {
    var referral = Referral.example(1)
    referral.owner = try sign(next())
    try referral.record(
      ReferralStep(day: "2026-07-01", move: .seekConsent, actor: try sign(next()), remark: secret())
    )
    return referral
  }

  private mutating func followUp() -> FollowUp {
    FollowUp(
      id: 1, caseFile: 1, origin: .person, kind: .answer, content: secret(),
      openedOn: "2026-06-12")
  }

  private mutating func reflection() -> Reflection {
    var answers: [ReflectionPrompt: Confidential<String>] = [:]
    for prompt in ReflectionPrompt.allCases { answers[prompt] = secret() }
    return .example(answers: answers)
  }

  private mutating func meeting() throws -> MonthlyMeeting {
    let wishes = AgendaWishes(
      excluded: [1: next()], topics: [CoordinationLine(topic: next(), owner: next())],
      place: next(), chair: next(), recorder: next(), attendees: [next()])
    let paper = Paper(fileName: next(), bytes: Confidential(Array(next().utf8)))
    let item = MinutesItem(
      number: "R8-06-1", caseFile: 1, points: secret(), decision: try decision(),
      remaining: secret())
    let heading = AgendaHeading.example(place: next(), chair: next(), recorder: next())
    let frozen = FrozenAgenda(
      agenda: .example(heading: heading), papers: [paper], checkCode: next(),
      frozenOn: "2026-06-22")
    let minutes = Minutes.example(
      present: [next()], absent: [next()], items: [item], notes: secret())
    var meeting = MonthlyMeeting(month: "2026-06", wishes: wishes)
    try meeting.freeze(frozen)
    try meeting.finalise(minutes)
    return meeting
  }
}
