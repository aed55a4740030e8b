import ArgumentParser
import Domain
import Sharing

extension Written {
  fileprivate static func visibility(_ text: String) throws -> ReflectionVisibility {
    try word(text, of: ReflectionVisibility.self, option: "--visibility", title: \.title)
  }
}

/// `teireikai reflect`: a supporter's own reflections.
struct ReflectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reflect", abstract: "ふりかえりを書き、読み、消します。",
    discussion: """
      ふりかえりはケースの記録には入りません。読める範囲は書いた人が選び、いつでも消せます。
      どの欄も書かなくてかまいません。「今回はパス」もりっぱな答えです。
      """,
    subcommands: [Write.self, List.self, Change.self, Delete.self])

  /// `teireikai reflect write`.
  struct Write: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "ふりかえりを書きます。")

    @OptionGroup var options: FolderOptions
    @Option(name: .long, help: "どの相談か（例: S-0012）。省くと月のふりかえりです。", transform: Written.number)
    var consultation: Identifier<Consultation>?
    @Option(name: .long, help: "読める範囲（自分だけ・コーディネーター・定例会で共有）。")
    var visibility = ReflectionVisibility.onlyMe.title
    @Option(name: .long, help: "紙で書いた支援員の略号（代わりに入力するとき）。", transform: Written.supporter)
    var author: SupporterCode?
    @Option(name: .long, help: "印象に残ったこと。")
    var impression = ""
    @Option(name: .long, help: "そのとき自分に起きた気持ち・からだ。")
    var feelings = ""
    @Option(name: .long, help: "できたこと。")
    var wentWell = ""
    @Option(name: .long, help: "迷ったこと・困ったこと。")
    var wasUnsure = ""
    @Option(name: .long, help: "自分の経験と重なったこと。")
    var ownExperience = ""
    @Option(name: .long, help: "次に試したいこと。")
    var tryNext = ""
    @Option(name: .long, help: "みんなに聞きたいこと。")
    var askEverybody = ""
    @Option(name: .long, help: "今の調子（1〜5）。")
    var condition: Int?
    @Flag(name: .long, help: "今回はパス。")
    var pass = false

    func validate() throws { _ = try Written.visibility(visibility) }

    func run(at desk: Desk, on console: Console) async throws {
      let call = consultation
      if let call, try await desk.consultations.consultation(call) == nil {
        throw Fault(code: "reflect.no-call", message: "相談\(call.printed)はありません。番号をお確かめください。")
      }
      let range = try Written.visibility(visibility)
      let writing = ReflectionWriting(
        author: try writer(at: desk, range), identifiers: try await desk.identifiers())
      let changes: ChangeSet
      if pass, let call {
        changes = writing.passing(on: call, day: desk.today)
      } else {
        changes = try writing.writing(
          on: call, day: desk.today, visibility: range, answers: answers, condition: condition)
      }
      try await desk.commit(changes)
      console.say(pass ? "今回はパス、と記録しました。" : "ふりかえりを残しました（\(range.title)）。")
      if range != .onlyMe { try await desk.pointOutPersonalData(in: words, on: console) }
    }

    /// Whoever is signed in; a coordinator may type in a sheet that was written on paper and is
    /// meant for others to read.
    private func writer(
      at desk: Desk, _ range: ReflectionVisibility
    ) throws -> SupporterCode {
      guard let author else { return desk.account.code }
      guard desk.account.role == .coordinator, range != .onlyMe else {
        throw Fault(
          code: "reflect.not-yours",
          message: "代わりに入力できるのは、コーディネーターか定例会で共有するものだけです。「自分だけ」のものは、ご本人の鍵で書いてください。")
      }
      return author
    }

    private var words: [(place: String, text: Confidential<String>)] {
      ReflectionPrompt.allCases.compactMap { prompt in
        answers[prompt].map { (prompt.title, $0) }
      }
    }

    private var answers: [ReflectionPrompt: Confidential<String>] {
      [
        .impression: impression, .feelings: feelings, .wentWell: wentWell,
        .wasUnsure: wasUnsure, .ownExperience: ownExperience, .tryNext: tryNext,
        .askEverybody: askEverybody,
      ].mapValues { Confidential($0) }
    }
  }

  /// `teireikai reflect list`.
  struct List: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "読めるふりかえりを表示します。")

    @OptionGroup var options: FolderOptions
    @Option(name: .long, help: "月（例: 2026-06）。省くと今月です。", transform: Written.month)
    var month: Month?
    @Flag(name: .long, help: "JSONで出力します。")
    var json = false

    func run(at desk: Desk, on console: Console) async throws {
      let month = month ?? Month(of: desk.today)
      let reflections = try await desk.readableReflections(in: month)
      if json { return console.say(try JSONText.of(reflections.map(ReflectionForm.init))) }
      for reflection in reflections {
        console.say(
          "\(reflection.id.printed)　\(reflection.day.warekiDense)　\(reflection.author.text)　"
            + "\(reflection.consultation?.printed ?? "月のふりかえり")　［\(reflection.visibility.title)］")
        if reflection.isPass { console.say("  今回はパス") }
        for prompt in ReflectionPrompt.allCases {
          guard let answer = reflection.answers[prompt] else { continue }
          console.say("  \(prompt.title)： \(answer.reveal(for: .display))")
        }
      }
    }
  }

  /// `teireikai reflect change`: another circle of readers.
  struct Change: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "読める範囲を変えます（書いた人だけ）。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "ふりかえりの番号（例: H-0004）。", transform: Written.number)
    var id: Identifier<Reflection>
    @Option(name: .long, help: "読める範囲（自分だけ・コーディネーター・定例会で共有）。")
    var visibility: String

    func validate() throws { _ = try Written.visibility(visibility) }

    func run(at desk: Desk, on console: Console) async throws {
      let range = try Written.visibility(visibility)
      let writing = ReflectionWriting(
        author: desk.account.code, identifiers: try await desk.identifiers())
      try await desk.commit(
        writing.changing(try await desk.ownReflection(id), visibility: range))
      console.say("読める範囲を「\(range.title)」にしました。")
    }
  }

  /// `teireikai reflect delete`: gone for good.
  struct Delete: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete", abstract: "ふりかえりを消します（書いた人だけ）。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "ふりかえりの番号（例: H-0004）。", transform: Written.number)
    var id: Identifier<Reflection>

    func run(at desk: Desk, on console: Console) async throws {
      let writing = ReflectionWriting(
        author: desk.account.code, identifiers: try await desk.identifiers())
      try await desk.commit(writing.deleting(try await desk.ownReflection(id)))
      console.say("消しました。")
    }
  }
}
