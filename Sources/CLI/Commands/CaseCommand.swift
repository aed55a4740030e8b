import ArgumentParser
import Documents
import Domain

/// `teireikai case`: one case with its whole timeline.
struct CaseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "ケースの経過（相談・拾い上げ・決定・リファー・約束）を表示します。")

  @OptionGroup var options: FolderOptions
  @Argument(help: "ケース番号（例: C-0012）。", transform: Written.number)
  var id: Identifier<CaseFile>
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let timeline = try await desk.timeline(of: id)
    if json {
      let names = try await desk.agencyNames()
      return console.say(
        try JSONText.of(CaseForm(timeline, agencyNames: names, today: desk.today)))
    }
    console.show(
      CaseComposer().manuscript(
        of: timeline, directory: try await desk.agencies.agencies(), today: desk.today))
  }
}

/// `teireikai cases`: the cases in order of number.
struct CasesCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "ケースの一覧を表示します。")

  @OptionGroup var options: FolderOptions
  @Flag(name: .long, help: "終結・統合したケースも含めます。")
  var all = false
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let files = try await desk.cases.allCases(includingClosed: all)
    if json { return console.say(try JSONText.of(files.map(CaseLineForm.init))) }
    var list = Listing("ケース", "状態", "最初の相談", "最近の相談", "同じケースの候補")
    for file in files {
      list.add(
        file.id.printed, file.state.title, file.openedOn.warekiDense, file.lastCallOn.warekiDense,
        file.proposedLinks.map(\.printed).joined(separator: "・"))
    }
    list.print(on: console, nothing: "ケースはまだありません。")
  }
}

/// A case in a list, as scripts read it.
struct CaseLineForm: Encodable {
  let id: String
  let state: String
  let stateTitle: String
  let openedOn: String
  let lastCallOn: String
  let sheetNumber: String?
  let proposedLinks: [String]

  init(_ file: CaseFile) {
    id = file.id.printed
    state = file.state.code
    stateTitle = file.state.title
    openedOn = file.openedOn.iso
    lastCallOn = file.lastCallOn.iso
    sheetNumber = file.sheetNumber
    proposedLinks = file.proposedLinks.map(\.printed)
  }
}

extension Desk {
  /// A case with everything around it.
  func timeline(of id: Identifier<CaseFile>) async throws -> CaseTimeline {
    guard let file = try await cases.caseFile(id) else {
      throw Fault(
        code: "case.unknown", message: "ケース\(id.printed)はありません。teireikai cases で番号をお確かめください。")
    }
    return CaseTimeline(
      caseFile: file, consultations: try await consultations.consultations(of: [id]),
      flags: try await flags.flags(of: [id]), entries: try await entries(of: id),
      referrals: try await referrals.referrals(of: [id]),
      followUps: try await followUps.followUps(of: [id]))
  }

  /// The entries of a case and of the cases that were joined into it, in order of day.
  private func entries(of id: Identifier<CaseFile>) async throws -> [CaseEntry] {
    var entries: [CaseEntry] = []
    var wanted = [id]
    while !wanted.isEmpty {
      let found = try await cases.entries(of: wanted)
      entries += found
      wanted = found.compactMap { entry in
        guard case .joined(let other) = entry.event else { return nil }
        return other
      }
    }
    return entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The names of all agencies by number.
  func agencyNames() async throws -> [Identifier<Agency>: String] {
    let all = try await agencies.agencies()
    return Dictionary(all.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
