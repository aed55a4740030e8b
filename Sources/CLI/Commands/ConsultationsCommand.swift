import ArgumentParser
import Domain

/// `teireikai consultations`: the consultations as recorded.
struct ConsultationsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "consultations", abstract: "相談の一覧を表示します。")

  @OptionGroup var options: FolderOptions
  @Option(name: .long, help: "月（例: 2026-06）。省くとすべての月です。", transform: Written.month)
  var month: Month?
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let consultations: [Consultation]
    if let month {
      consultations = try await desk.consultations.consultations(in: month)
    } else {
      consultations = try await desk.history.allConsultations()
    }
    if json { return console.say(try JSONText.of(consultations.map(ConsultationForm.init))) }
    var list = Listing("番号", "受付", "相談日", "区分", "相談者", "本人", "居住地", "主訴", "ケース")
    for consultation in consultations {
      list.add(
        consultation.id.printed, consultation.receptionNumber ?? "", consultation.day.warekiDense,
        consultation.kind.isCounted ? consultation.contact.title : consultation.kind.title,
        consultation.caller.relation.title + "・" + consultation.caller.age.title,
        consultation.person.age.title + consultation.person.gender.title,
        consultation.residence.title, consultation.text.complaint.reveal(for: .display).firstLine,
        consultation.caseFile?.printed ?? "")
    }
    list.print(on: console, nothing: "相談はまだありません。teireikai import で取り込めます。")
  }
}

extension String {
  /// The first line, shortened for a list.
  var firstLine: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 24 ? line.prefix(23) + "…" : line
  }
}
