import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Promise B4: updates lose nothing.
///
/// One folder per schema lies in `Fixtures`, as that version
/// wrote it; every later version must open it and read every record in it.
///
/// A failure here means that a stored code, field or column was renamed. Before the first release
/// `RECORD=1` writes the latest fixture anew; afterwards the new version needs a migration.
struct ReleasedFolderTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
  private static let latest = "schema-3"

  @Test(arguments: ["schema-2", "schema-3"])
  func `opens a folder of an earlier version and reads every record`(name: String) async throws {
    let place = try TemporaryFolder()
    if name == Self.latest, ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try await Self.write(name)
    }
    let copy = Self.fixtures.appending(path: name + ".sqlite").path
    let key = try KeyFile.read(from: Self.fixtures.appending(path: name + ".key").path)

    let folder = try DataFolder.restore(copy, at: place.file("data")).unlock(with: .keyFile(key))

    #expect(folder.verify().isSound)
    #expect(try await Self.counts(folder) == [2, 2, 4, 3, 1, 1, 1, 1, 1, 1])
  }

  /// How many records of each kind come back; a record that cannot be read throws.
  private static func counts(_ books: any Books) async throws -> [Int] {
    let cases = try await books.allCases(includingClosed: true)
    let calls = try await books.consultations(in: "2026-06")
    return [
      cases.count, calls.count,
      try await books.entries(of: cases.map(\.id)).count,
      try await books.flags(raisedIn: "2026-06").count, try await books.agencies().count,
      try await books.allReferrals().count, try await books.allFollowUps().count,
      try await books.reflections(in: "2026-06", for: .author("あ")).count,
      try await books.meeting("2026-06")?.minutes?.corrections.count ?? 0,
      try await books.importedContents(["c5"]).count,
    ]
  }

  private static func write(_ name: String) async throws {
    let trial = try TrialFolder()
    let copy = try await trial.use { folder in
      try await folder.record(records())
      return try folder.folder.backUp()
    }
    for (from, end) in [(copy, ".sqlite"), (trial.place.file("key"), ".key")] {
      let target = fixtures.appending(path: name + end)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: URL(filePath: from), to: target)
    }
  }

  private static func records() throws -> [Change] {
    let closure = CaseClosure(on: "2026-06-24", reason: .needMet, item: "R8-06-1")
    var referral = Referral.example()
    try referral.record(
      ReferralStep(day: "2026-07-01", move: .contact(.numberGiven), actor: "あ"))
    try referral.record(
      ReferralStep(day: "2026-07-02", move: .fail(.fullOrWaiting), actor: "あ"))
    let correction = Correction(
      number: 1, on: "2026-07-02", by: "こ", reason: "書き間違い", before: [], after: [.example()])
    let meeting = try with(MonthlyMeeting.frozen("2026-06")) {
      try $0.finalise(.example())
      try $0.correct(.example(corrections: [correction]))
    }
    return [
      .saveCase(.example(1, sheetNumber: "12")), .saveCase(.example(2, state: .closed(closure))),
      .saveConsultation(.example(1)),
      .saveConsultation(.example(2, caseFile: nil, kind: .silent)),
      .rememberSource(.example(), of: 1), .saveFlag(.example(1, judgement: .example())),
      .saveFlag(.example(2, kind: .signal(.repeatedCalls), basis: .days("2026-06-01", also: []))),
      .saveFlag(.example(3, kind: .personalData(.phone))), .saveAgency(.example()),
      .saveReferral(referral), .saveFollowUp(.example()), .saveReflection(.example()),
      .addEntry(.example(1)), .addEntry(.example(2, event: .carriedOver("R8-06-1"))),
      .addEntry(.example(3, event: .joined(2))), .addEntry(.example(4, event: .remark("散歩"))),
      .saveMeeting(meeting),
    ]
  }
}
