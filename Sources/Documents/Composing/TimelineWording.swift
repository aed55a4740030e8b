import Domain

/// The timeline of a case as one list, the latest first (経過).
struct TimelineWording {
  let timeline: CaseTimeline
  let directory: [Agency]

  /// Everything that happened, by day; what happened on one day in the order of its kinds.
  var events: [Manuscript.Fact] {
    let all = calls + entries + steps + promises
    return all.enumerated()
      .sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map { Manuscript.Fact($0.element.day.warekiDense, lines: $0.element.lines) }
  }

  private typealias Event = (day: CalendarDay, lines: [[Manuscript.Run]])

  private var calls: [Event] {
    timeline.consultations.map { call in
      let head = [
        call.id.printed, call.contact == .unknown ? nil : call.contact.title, call.channel.title,
        "相談者：\(call.caller.printed)", "担当 \(call.supporter.text)",
      ].compactMap(\.self).joined(separator: "・")
      let texts = RecordField.allCases.flatMap { field -> [[Manuscript.Run]] in
        PrintableText.lines(call.text[field].reveal(for: .document)).map {
          [.text("\(field.title)：\($0)")]
        }
      }
      return (call.day, [[.strong(call.kind.title), .text("　\(head)")]] + texts)
    }
  }

  private var entries: [Event] {
    timeline.entries.map { entry in
      switch entry.event {
      case .decided(let extract): (entry.day, lines(of: extract, "決定"))
      case .corrected(let extract, let number): (entry.day, lines(of: extract, "訂正\(number)"))
      case .carriedOver(let number):
        (entry.day, [[.strong("継続"), .text("　\(number.printed)は決定に至らず、次回の議題に戻りました。")]])
      case .joined(let other): (entry.day, [[.strong("統合"), .text("　\(other.printed)を統合しました。")]])
      case .remark(let words):
        (entry.day, [[.strong("メモ"), .text("　\(words.reveal(for: .document))")]])
      }
    }
  }

  private func lines(of extract: DecisionExtract, _ word: String) -> [[Manuscript.Run]] {
    let number = extract.item.map { "　\($0.printed)" } ?? "　定例会の間"
    let points = PrintableText.lines(extract.points.reveal(for: .document))
    let decided = extract.decision.summary(naming: directory)
    return [[.strong(word), .text("\(number)　\(decided)")]]
      + points.map { [.text("要点：\($0)")] }
  }

  private var steps: [Event] {
    timeline.referrals.flatMap { referral in
      referral.history.map { step in
        let remark = step.remark.reveal(for: .document)
        let who = step.confirmedBy.map { "（\($0.title)に確認）" } ?? ""
        let words = "　\(referral.id.printed)　\(step.move.title)\(who)"
        return (
          step.day, [[.strong("リファー"), .text(words + (remark.isEmpty ? "" : "　\(remark)"))]]
        )
      }
    }
  }

  private var promises: [Event] {
    timeline.followUps.map { promise in
      let words =
        "　\(promise.id.printed)　\(promise.kind.title)：\(promise.content.reveal(for: .document))"
      let state = "（期限 \(promise.due.printed)・\(promise.state.printed)）"
      return (promise.openedOn, [[.strong("約束"), .text(words + state)]])
    }
  }
}

extension FollowUpState {
  /// The state with the reason why it ended otherwise.
  fileprivate var printed: String {
    switch self {
    case .open, .done: title
    case .cancelled(_, let reason), .failed(_, let reason): "\(title)：\(reason.title)"
    }
  }
}
