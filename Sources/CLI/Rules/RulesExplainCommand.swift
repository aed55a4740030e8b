import ArgumentParser
import Domain
import Review

/// `teireikai rules explain`: what the engine sees in a text, and why.
struct RulesExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "文を一つ読み、何をどう読んだかを説明します。",
    discussion: "実際の相談の文は、画面やコマンドの履歴に残ります。個人が分かる文は使わないでください。")

  @Argument(help: "読む文。")
  var text: String
  @Option(name: .long, help: "規則のファイルかフォルダー（試し書きした規則で読むとき）。")
  var rules: [String] = []
  @Option(
    name: .long, help: "相談のあった日（例: 2026-06-03）。日付のことばはこの日から、なければ今日から数えます。",
    transform: Written.day)
  var day: CalendarDay?

  func run() async throws {
    let console = Console()
    let engine = try RuleFiles(rules).engine()
    let note = NoteText(receivedOn: OfficeClock(fixedDay: day).today, note: text)
    let found = engine.read(note)
    for finding in found.candidates {
      show("リファー候補　\(finding.category.title)", finding.evidence, on: console)
      console.say("　　\(finding.explanation)")
    }
    if let urgency = found.urgency {
      show("緊急", urgency.evidence, on: console)
      console.say("　　\(urgency.explanation)")
    }
    for promise in found.followUps {
      let due = promise.due.map { "期日 \($0.wareki)" } ?? "期日なし"
      show("約束　\(promise.kind.title)・\(due)", [promise.evidence], on: console)
      if let warning = promise.warning { console.say("　　\(warning)") }
    }
    for data in found.personalData {
      let evidence = Evidence(field: data.field, range: data.range, text: data.text)
      show("個人情報　\(data.kind.title)", [evidence], on: console)
    }
    for finding in found.reference {
      show("参考　\(finding.category.title)", finding.evidence, on: console)
      console.say("　　\(finding.explanation)")
    }
    if found == NoteFindings() { console.say("何も拾い上げませんでした。") }
    readings(engine.sightings(in: note), on: console)
  }

  /// The text with the words that count underlined; between brackets where there are no colours.
  private func show(_ title: String, _ evidence: [Evidence], on console: Console) {
    let scalars = Array(text.unicodeScalars)
    let (open, close) = console.usesColour ? ("\u{1B}[4m", "\u{1B}[24m") : ("【", "】")
    var line = ""
    for place in 0...scalars.count {
      if evidence.contains(where: { $0.range.upperBound == place }) { line += close }
      if evidence.contains(where: { $0.range.lowerBound == place }) { line += open }
      if place < scalars.count { line.unicodeScalars.append(scalars[place]) }
    }
    console.say("\(title)\n　　\(line)")
  }

  private func readings(_ seen: [FlaggingEngine.Seen], on console: Console) {
    guard !seen.isEmpty else { return }
    var list = Listing("規則", "ことば", "読み")
    for sighting in seen {
      list.add(sighting.rule.description, sighting.words, sighting.readingTitle)
    }
    console.say("")
    list.print(on: console, nothing: "")
  }
}
