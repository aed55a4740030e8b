import Domain

extension CaseWork {
  /// Ends what a meeting gave out, as this meeting heard of it.
  ///
  /// What was said of it beyond the bare word stands on the timeline of the case.
  mutating func settle(
    _ report: HomeworkReport, on day: CalendarDay, _ pool: inout IdentifierPool
  ) {
    var hasPromise = false
    for index in followUps.indices where followUps[index].origin == .meeting(report.number) {
      hasPromise = true
      guard followUps[index].state.isOpen else { continue }
      do throws(IllegalMove) {
        switch report.ending {
        case .done: try followUps[index].finish(on: day)
        case .cancelled(let reason): try followUps[index].cancel(on: day, reason: reason)
        case .failed(let reason): try followUps[index].fail(on: day, reason: reason)
        }
        let content = followUps[index].content.reveal(for: .display)
        note(
          .homework, from: "\(report.number.printed)「\(content)」（未了）",
          to: report.words.reveal(for: .display))
        if report.words.reveal(for: .reviewing).folded != report.ending.title.folded {
          let number = report.number.printed
          add(.remark(report.words.map { "\(number)の宿題：\($0)" }), on: day, &pool)
        }
      } catch {
        self.report(.refused(error, at: report.place))
      }
    }
    if !hasPromise { self.report(.homeworkIsReferral(report)) }
  }
}

extension HomeworkReport {
  /// The place as problems name it.
  var place: String { "\(number.printed)「\(MinutesField.homework.label)」" }
}

extension Problem {
  fileprivate static func homeworkIsReferral(_ report: HomeworkReport) -> Problem {
    Problem(
      code: "share.homework.referral", severity: .warning, place: report.place,
      message: "この宿題はリファーとして記録されているため、状況は議事録にだけ残ります。",
      suggestion: "リファーの経過は teireikai referral move で記録してください。")
  }

  static var homeworkAfterFinal: Problem {
    Problem(
      code: "share.homework.after-final", severity: .warning, place: "宿題の状況",
      message: "議事録はすでに確定しているため、宿題の状況の書き換えは記録しません。",
      suggestion: "いまの状況は teireikai followup done R8-05-2 のように、宿題の番号で記録してください。")
  }
}
