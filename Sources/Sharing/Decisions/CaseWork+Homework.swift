import Domain

extension CaseWork {
  /// Ends what a meeting gave out, as this meeting heard of it.
  mutating func settle(_ report: HomeworkReport, on day: CalendarDay) {
    var hasPromise = false
    for index in followUps.indices where followUps[index].origin == .meeting(report.number) {
      hasPromise = true
      guard followUps[index].state.isOpen else { continue }
      let former = words(followUps[index])
      do throws(IllegalMove) {
        switch report.ending {
        case .done: try followUps[index].finish(on: day)
        case .cancelled(let reason): try followUps[index].cancel(on: day, reason: reason)
        case .failed(let reason): try followUps[index].fail(on: day, reason: reason)
        }
        note(.movedFollowUp, from: former, to: words(followUps[index]))
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
