import Domain
import Importing
import Testing

@Suite struct IntakeTests {
  private let heading = "受付番号,相談日,時刻,担当,区分,続柄,本人年代,本人性別,市町,主訴,内容,事例番号\n"

  @Test func `opens a case for every call without a number`() throws {
    let drafts = try drafts(
      "1,2026-06-03,13:10,あ,新規,母,20代,男性,津市,話を聞いてほしい,静かな一日だった,\n"
        + "2,2026-06-04,13:20,い,新規,父,30代,女性,桑名市,相談したい,庭の話をした,\n")

    let plan = Intake(known: KnownRecords()).plan(for: drafts, identifiers: IdentifierPool())

    #expect(plan.added == 2)
    #expect(plan.newCases == 2)
    #expect(Set(cases(in: plan).map(\.id.printed)) == ["C-0001", "C-0002"])
  }

  @Test(arguments: ["無言", "間違い", "いたずら", "営業", "問合せ"])
  func `keeps a call that does not count without a case`(kind: String) throws {
    let rows =
      "受付番号,相談日,担当,着信種別,内容,事例番号\n1,2026-06-03,あ,\(kind),すぐに切れた,\n2,2026-06-04,い,相談,庭の話をした,\n"

    let plan = Intake(known: KnownRecords())
      .plan(for: try read(rows), identifiers: IdentifierPool())

    #expect(plan.added == 2 && plan.newCases == 1)
    #expect(consultations(in: plan).map(\.caseFile?.printed) == [nil, "C-0001"])
  }

  @Test func `opens a case for a call that turns out to have been a consultation`() throws {
    let heading = "受付番号,相談日,担当,着信種別,内容\n"
    let first = Intake(known: KnownRecords()).plan(
      for: try read(heading + "1,2026-06-03,あ,無言,すすり泣き\n"), identifiers: IdentifierPool())
    let known = KnownRecords(recent: consultations(in: first))

    let plan = Intake(known: known).plan(
      for: try read(heading + "1,2026-06-03,あ,相談,すすり泣き\n"),
      identifiers: first.changes.identifiers, updating: true)

    #expect(plan.newCases == 1)
    #expect(consultations(in: plan).map(\.caseFile?.printed) == ["C-0001"])
  }

  @Test func `links calls that carry the same number on the sheet`() throws {
    let drafts = try drafts(
      "1,2026-06-03,13:10,あ,新規,母,20代,男性,津市,話を聞いてほしい,静かな一日だった,J7\n"
        + "2,2026-06-10,13:20,い,再相談,母,20代,男性,津市,その後,庭の話をした,J7\n")

    let plan = Intake(known: KnownRecords()).plan(for: drafts, identifiers: IdentifierPool())

    #expect(plan.linked == 1)
    let file = try #require(cases(in: plan).first)
    #expect(cases(in: plan).count == 1)
    #expect(file.lastCallOn == CalendarDay(iso: "2026-06-10"))
  }

  @Test func `proposes an earlier case for a repeat that looks alike, and links nothing`() throws {
    let drafts = try drafts(
      "1,2026-06-03,13:10,あ,新規,母,20代,男性,津市,話を聞いてほしい,静かな一日だった,\n"
        + "2,2026-06-10,13:20,い,再相談,母,20代,男性,津市,その後,庭の話をした,\n"
        + "3,2026-06-11,13:20,い,再相談,母,20代,男性,不明,その後,空の話をした,\n")

    let plan = Intake(known: KnownRecords()).plan(for: drafts, identifiers: IdentifierPool())

    #expect(cases(in: plan).count == 3)
    #expect(plan.proposals.map(\.printed) == ["C-0002"])
    #expect(cases(in: plan)[1].proposedLinks.map(\.printed) == ["C-0001"])
  }

  @Test func `takes nothing twice, whether the row or its content is known`() throws {
    let drafts = try drafts("1,2026-06-03,13:10,あ,新規,母,20代,男性,津市,話,静かな一日だった,\n")
    let source = drafts[0].source

    let byRow = Intake(
      known: KnownRecords(rows: [ImportedRow(sheet: source.sheet, row: source.row)]))
    let byContent = Intake(known: KnownRecords(contents: [source.contentDigest]))

    for intake in [byRow, byContent] {
      let plan = intake.plan(for: drafts, identifiers: IdentifierPool())
      #expect(plan.changes.isEmpty)
      #expect(plan.alreadyThere == 1)
    }
  }

  @Test func `replaces an edited row only when told to`() throws {
    let before = try drafts("1,2026-06-03,13:10,あ,新規,母,20代,男性,津市,話,静かな一日だった,\n")
    let after = try drafts("1,2026-06-03,13:10,あ,新規,母,20代,男性,津市,話,にぎやかな一日だった,\n")
    let recorded = try #require(recordedCall(before))
    let intake = Intake(known: KnownRecords(recent: [recorded]))

    let shown = intake.plan(for: after, identifiers: IdentifierPool())
    let updated = intake.plan(for: after, identifiers: IdentifierPool(), updating: true)

    #expect(shown.edited.map(\.consultation) == [recorded.id])
    #expect(shown.changes.isEmpty)
    #expect(updated.changes.changes.count == 2)
    #expect(updated.added == 0)
  }

  private func drafts(_ rows: String) throws -> [ConsultationDraft] {
    try read(heading + rows)
  }

  private func read(_ sheet: String) throws -> [ConsultationDraft] {
    try SpreadsheetImport.read(bytes: Array(sheet.utf8), fileName: "sheet.csv").drafts
  }

  private func consultations(in plan: IntakePlan) -> [Consultation] {
    plan.changes.changes.compactMap { change in
      guard case .saveConsultation(let call) = change else { return nil }
      return call
    }
  }

  private func cases(in plan: IntakePlan) -> [CaseFile] {
    plan.changes.changes.compactMap { change in
      guard case .saveCase(let file) = change else { return nil }
      return file
    }
  }

  private func recordedCall(_ drafts: [ConsultationDraft]) -> Consultation? {
    let plan = Intake(known: KnownRecords()).plan(for: drafts, identifiers: IdentifierPool())
    return consultations(in: plan).first
  }
}
