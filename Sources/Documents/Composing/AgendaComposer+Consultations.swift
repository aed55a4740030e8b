import Domain

extension AgendaComposer {
  /// Part 2, 相談内容・対応状況の情報共有とふりかえり.
  func consultations(_ part: ConsultationPart, _ heading: AgendaHeading) -> [Manuscript.Block] {
    let tally = TallyWording(tally: part.tally)
    return [
      .part("2 相談内容・対応状況の情報共有とふりかえり", aside: "\(part.minutes)分"),
      .section("2-1 今月の相談", aside: part.tally.month.wareki),
      .table(tally.table),
      .facts(tally.facts),
      .section("2-2 全件一覧", aside: RegisterWording(lines: part.register).sums),
    ] + RegisterWording(lines: part.register).blocks
      + [.section("2-3 ふりかえり")] + reflections(part)
      + followUps(part, heading)
  }

  private func followUps(
    _ part: ConsultationPart, _ heading: AgendaHeading
  ) -> [Manuscript.Block] {
    let wording = FollowUpWording(
      followUps: part.followUps, day: heading.day, monthsUntilFolded: 3)
    return [.section("2-4 約束・フォローアップ", aside: wording.sums)] + wording.blocks
  }

  private func reflections(_ part: ConsultationPart) -> [Manuscript.Block] {
    let topics = part.reflections.compactMap { $0.answers[.askEverybody] }
      .map { $0.reveal(for: .document) }
    let shared = part.reflections.map { reflection in
      let about = reflection.consultation.map { "（\($0.printed)）" } ?? "（今月をとおして）"
      return [.strong("\(reflection.author.text)\(about)")] + answers(of: reflection)
    }
    return [
      shared.isEmpty ? .text("共有されたふりかえりはありません。") : .list(shared),
      .facts([
        [Manuscript.Fact("今月のテーマ", themes(of: part.reflections))],
        [
          Manuscript.Fact(
            "相談したいこと", lines: topics.isEmpty ? [[.blank(40)]] : topics.map { [.text($0)] })
        ],
      ]),
      .note("話せる範囲で大丈夫です。「今回はパス」も歓迎します。"),
    ]
  }

  /// What the shared reflections have in common, without telling whose they are.
  private func themes(of reflections: [Reflection]) -> String {
    let themes = ReflectionTheme.digest(of: reflections).prefix(3).map(\.title)
    return themes.isEmpty ? "まだ見えていません。" : themes.joined(separator: "・")
  }

  private func answers(of reflection: Reflection) -> [Manuscript.Run] {
    ReflectionPrompt.allCases.filter { $0 != .askEverybody }.flatMap { prompt in
      reflection.answers[prompt].map { answer -> [Manuscript.Run] in
        ["　\(prompt.title)：\(answer.reveal(for: .document))"]
      } ?? []
    }
  }
}
