import Domain
import Sharing
import TestSupport
import Testing

struct WrittenHomeworkTests {
  private func read(_ status: String) -> MinutesReading {
    let agenda = Agenda.example(
      previous: .example(homework: [.example(number: "R8-05-1", status: "期限超過")]))
    let form = FormExample().text.replacing(
      "\n以上", with: "\n- 状況： \(status) <!-- teireikai:R8-05-1/homework -->\n\n以上")
    return MinutesReader.example.read(
      markdown: form, blank: form, of: .example(stage: .frozen(.example(agenda))))
  }

  @Test(arguments: ["期限超過", "未了", "", "＿＿＿", "まだ", " 期限 超過 "])
  func `takes what was not rewritten to be as it was`(status: String) {
    #expect(read(status).minutes?.homework == [])
    #expect(read(status).problems.isEmpty)
  }

  @Test(
    arguments: [
      ("済", .done), ("済み", .done), ("済（6/12に電話）", .done), ("完了", .done), ("できました", .done),
      ("取りやめ（希望されなかった）", .cancelled(.notWanted)),
      ("取りやめ：ご本人が調べられた", .cancelled(.other)),
      ("できなかった（連絡がとれなかった）", .failed(.unreachable)), ("不可、不在", .failed(.other)),
    ] as [(String, HomeworkReport.Ending)])
  func `reads how homework ended`(status: String, ending: HomeworkReport.Ending) {
    let reports = read(status).minutes?.homework

    #expect(reports?.map(\.ending) == [ending])
    #expect(reports?.map { $0.words.reveal(for: .document) } == [status])
  }

  @Test(
    arguments: [
      ("取りやめ", "minutes.homework.reason-missing"), ("できなかった", "minutes.homework.reason-missing"),
      ("たぶん", "minutes.homework.unknown"),
    ])
  func `asks about what it cannot read`(status: String, code: String) {
    #expect(read(status).codes == [code])
    #expect(read(status).problems.first?.place.contains("R8-05-1「状況」") == true)
  }

  @Test func `refuses homework the agenda does not know`() {
    let form = FormExample().text.replacing(
      "\n以上", with: "\n- 状況： 済 <!-- teireikai:R7-01-1/homework -->\n\n以上")

    #expect(MinutesReader.example.read(form).codes == ["minutes.item.unknown"])
  }
}
