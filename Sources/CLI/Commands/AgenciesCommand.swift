import ArgumentParser
import Domain

/// `teireikai agencies`: the directory of agencies.
struct AgenciesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agencies", abstract: "連携先台帳を表示・更新します。",
    subcommands: [List.self, Add.self, Verify.self], defaultSubcommand: List.self)

  /// `teireikai agencies list`.
  struct List: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "連携先の一覧を表示します。")

    @OptionGroup var options: FolderOptions
    @Flag(name: .long, help: "JSONで出力します。")
    var json = false

    func run(at desk: Desk, on console: Console) async throws {
      let agencies = try await desk.agencies.agencies()
      if json { return console.say(try JSONText.of(agencies.map(AgencyForm.init))) }
      var list = Listing("番号", "名称", "区分", "電話", "受付", "確認日")
      for agency in agencies {
        list.add(
          agency.id.printed, agency.name,
          agency.categories.map(\.title).joined(separator: "、"), agency.telephone, agency.hours,
          agency.verifiedOn?.warekiDense ?? "未確認")
      }
      list.print(on: console, nothing: "連携先はまだありません。")
    }
  }

  /// `teireikai agencies add`.
  struct Add: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "連携先を加えます。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "正式な名称。")
    var name: String
    @Option(name: .long, help: "区分（例: 医療・精神保健）。いくつでも指定できます。")
    var category: [String] = []
    @Option(name: .long, help: "つなぎ先の種別（例: 医療機関）。")
    var destination = DestinationKind.other.title
    @Option(name: .long, help: "別の呼び名。いくつでも指定できます。")
    var alias: [String] = []
    @Option(name: .long, help: "対象の市町（例: 津市）。いくつでも指定できます。省くと県内全域です。")
    var municipality: [String] = []
    @Option(name: .long, help: "電話番号。")
    var telephone = ""
    @Option(name: .long, help: "受付時間（例: 平日 9〜16時）。")
    var hours = ""

    func run(at desk: Desk, on console: Console) async throws {
      let codes = try municipality.map { name in
        guard let found = Municipality(name: name) else {
          throw ValidationError("市町「\(name)」は見つかりません。「津市」のように書いてください。")
        }
        return found.code
      }
      let categories = try category.map {
        try Written.word($0, of: ReferralCategory.self, option: "--category", title: \.title)
      }
      let kind = try Written.word(
        destination, of: DestinationKind.self, option: "--destination", title: \.title)
      var changes = ChangeSet(action: .saveAgency, identifiers: try await desk.identifiers())
      let agency = Agency(
        id: changes.identifiers.next(Agency.self), name: name, aliases: alias, destination: kind,
        categories: categories, municipalities: codes, telephone: telephone, hours: hours,
        verifiedOn: desk.today, source: "センターで登録")
      changes.append(.saveAgency(agency))
      try await desk.commit(changes)
      console.say("連携先を加えました： \(agency.id.printed) \(name)")
    }
  }

  /// `teireikai agencies verify`.
  struct Verify: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "連携先の情報を今日確認したと記録します。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "連携先の番号（例: A-0003）。", transform: Written.number)
    var id: Identifier<Agency>
    @Option(name: .long, help: "新しい電話番号。")
    var telephone: String?
    @Option(name: .long, help: "新しい受付時間。")
    var hours: String?

    func run(at desk: Desk, on console: Console) async throws {
      guard var agency = try await desk.agencies.agency(id) else {
        throw Fault(code: "agency.unknown", message: "連携先\(id.printed)はありません。")
      }
      agency.telephone = telephone ?? agency.telephone
      agency.hours = hours ?? agency.hours
      agency.verifiedOn = desk.today
      var changes = ChangeSet(action: .saveAgency, identifiers: try await desk.identifiers())
      changes.append(.saveAgency(agency))
      try await desk.commit(changes)
      console.say("\(agency.name)の情報を\(desk.today.wareki)に確認したと記録しました。")
    }
  }
}

/// An agency as scripts read it.
struct AgencyForm: Encodable {
  let id: String
  let name: String
  let aliases: [String]
  let destination: String
  let categories: [String]
  let municipalities: [String]
  let telephone: String
  let hours: String
  let verifiedOn: String?
  let source: String

  init(_ agency: Agency) {
    id = agency.id.printed
    name = agency.name
    aliases = agency.aliases
    destination = agency.destination.title
    categories = agency.categories.map(\.rawValue)
    municipalities = agency.municipalities.compactMap { Municipality(code: $0)?.name }
    telephone = agency.telephone
    hours = agency.hours
    verifiedOn = agency.verifiedOn?.iso
    source = agency.source
  }
}
