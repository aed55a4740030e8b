import Domain
import Foundation
import Importing
import Testing

/// The same 350 calls as three programs wrote them give the same 350 consultations.
struct SampleTests {
  @Test(arguments: ["soudan_utf8.csv", "soudan_cp932.csv", "soudan_book.xlsx"])
  func `reads every field of every row`(file: String) throws {
    let expected = try JSONDecoder().decode(
      [SampleRow].self, from: Data(Fixture.bytes("expected.json")))

    let report = try SpreadsheetImport.read(bytes: Fixture.bytes(file), fileName: file)

    let isCP932 = file.contains("cp932")
    #expect(report.drafts.count == 350)
    #expect(report.problems.isEmpty)
    for (row, draft) in zip(expected, report.drafts) {
      #expect(SampleRow(draft).normalised == row.normalised(forCP932: isCP932))
    }
  }

  @Test func `recognises the same calls in another kind of file`() throws {
    let text = try SpreadsheetImport.read(
      bytes: Fixture.bytes("soudan_utf8.csv"), fileName: "a.csv")

    let book = try SpreadsheetImport.read(
      bytes: Fixture.bytes("soudan_book.xlsx"), fileName: "b.xlsx")

    #expect(text.drafts.map(\.source.contentDigest) == book.drafts.map(\.source.contentDigest))
    #expect(Set(text.drafts.map(\.source.contentDigest)).count == 350)
  }

  @Test func `passes over the total and the hidden list of a book`() throws {
    let report = try SpreadsheetImport.read(
      bytes: Fixture.bytes("soudan_book.xlsx"), fileName: "b.xlsx")

    #expect(report.skipped.map(\.row) == [357])
    #expect(report.skipped.map(\.reason) == [.total])
    #expect(report.hiddenSheets == ["入力規則"])
    #expect(report.sheets.map(\.headingRows) == [[4, 5]])
  }
}

/// A consultation as the list of expected ones writes it.
private struct SampleRow: Decodable, Equatable {
  var number: String
  var date: String
  var time: String
  var minutes: Int
  var contact: String
  var caller: String
  var callerAge: String
  var personAge: String
  var personGender: String
  var municipality: String
  var complaint: String
  var note: String
  var response: String

  init(_ draft: ConsultationDraft) {
    number = draft.receptionNumber ?? ""
    date = draft.day.iso
    time = draft.time?.iso ?? ""
    minutes = draft.minutes ?? -1
    contact = draft.contact.title
    caller = draft.caller.relation.title
    callerAge = draft.caller.age.title
    personAge = draft.person.age.title
    personGender = draft.person.gender.title
    municipality = draft.residence.title
    complaint = draft.text.complaint.reveal(for: .export)
    note = draft.text.note.reveal(for: .export)
    response = draft.text.response.reveal(for: .export)
  }

  /// Line breaks inside cells do not count.
  var normalised: SampleRow { changed { $0.filter { !$0.isNewline } } }

  /// Excel wrote "?" for what CP932 does not have, and ～ for 〜.
  func normalised(forCP932 isCP932: Bool) -> SampleRow {
    guard isCP932 else { return normalised }
    return normalised.changed { text in
      let missing = CP932.encode(text).unencodable.flatMap(\.unicodeScalars)
      let marked = text.unicodeScalars.map { missing.contains($0) ? "?" : $0 }
      let written = CP932.encode(String(String.UnicodeScalarView(marked)))
      return (try? TextDecoding.decode(written.bytes).text) ?? ""
    }
  }

  private func changed(_ change: (String) -> String) -> SampleRow {
    var row = self
    row.complaint = change(complaint)
    row.note = change(note)
    row.response = change(response)
    return row
  }
}
