public import Domain

/// Writes the decisions of a meeting back to each case (議事録の共有).
///
/// It only plans: the plan is shown as a diff and recorded in one transaction after confirmation.
/// Sharing the same minutes again changes nothing; other minutes become a numbered correction.
public struct Share: Sendable {
  let meeting: MonthlyMeeting
  let materials: CaseMaterials

  /// Sharing of one meeting.
  ///
  /// - Parameters:
  ///   - meeting: The meeting with its frozen agenda.
  ///   - materials: What is known of the cases on the agenda.
  public init(of meeting: MonthlyMeeting, materials: CaseMaterials) {
    self.meeting = meeting
    self.materials = materials
  }

  /// What sharing these minutes would record.
  ///
  /// - Parameters:
  ///   - minutes: The minutes as read from the form.
  ///   - today: The day of the confirmation.
  ///   - person: Who confirms.
  ///   - reason: Why final minutes are corrected; needed only then.
  /// - Returns: The plan with its diff, what needs attention, and the changes.
  public func plan(
    for minutes: ReadMinutes, on today: CalendarDay, by person: SupporterCode,
    correctionReason reason: Confidential<String> = Confidential("")
  ) -> SharePlan {
    switch meeting.stage {
    case .preparing:
      refusal(.notFrozen)
    case .frozen(let frozen):
      finalising(minutes, frozen, on: today, by: person)
    case .finalised(let frozen, let final):
      if final.headingToday == minutes.heading, final.itemsToday == minutes.items {
        SharePlan(
          act: .nothingNew, diffs: [], problems: homeworkProblems(final, minutes), minutes: final,
          changes: nothing(.shareMinutes))
      } else {
        correcting(final, to: minutes, frozen, Reason(today, person, reason))
      }
    }
  }

  private func finalising(
    _ minutes: ReadMinutes, _ frozen: FrozenAgenda, on today: CalendarDay, by person: SupporterCode
  ) -> SharePlan {
    let heading = minutes.heading
    let final = Minutes(
      month: minutes.month, heldOn: heading.heldOn, present: heading.present,
      absent: heading.absent, chair: heading.chair, recorder: heading.recorder,
      items: minutes.items, homework: minutes.homework, notes: heading.notes,
      checkCode: MinutesText(minutes, agendaCode: frozen.checkCode).checkCode.printed,
      finalisedOn: today)
    var session = SharingSession(
      meeting, heldOn: heading.heldOn, materials, action: .shareMinutes)
    for report in minutes.homework { session.settle(report) }
    for item in minutes.items {
      session.share(item, of: frozen.agenda, by: person)
    }
    session.save { meeting throws(IllegalMove) in try meeting.finalise(final) }
    return session.plan(.finalising, minutes: final)
  }

  private func correcting(
    _ final: Minutes, to minutes: ReadMinutes, _ frozen: FrozenAgenda, _ reason: Reason
  ) -> SharePlan {
    let pairs = zip(final.itemsToday, minutes.items).filter { $0 != $1 }
    let number = final.corrections.count + 1
    let isHeadingNew = final.headingToday != minutes.heading
    var corrected = final
    corrected.corrections.append(
      Correction(
        number: number, on: reason.day, by: reason.person, reason: reason.text,
        before: pairs.map(\.0), after: pairs.map(\.1),
        heading: isHeadingNew
          ? HeadingChange(before: final.headingToday, after: minutes.heading) : nil))
    var session = SharingSession(
      meeting, heldOn: minutes.heading.heldOn, materials, action: .correctMinutes)
    if reason.isMissing { session.report(.correctionReasonMissing) }
    for problem in homeworkProblems(final, minutes) { session.report(problem) }
    for (former, item) in pairs {
      session.correct(
        former, to: item, of: frozen.agenda, by: reason.person, (number, reason.day))
    }
    session.save { meeting throws(IllegalMove) in try meeting.correct(corrected) }
    return session.plan(.correcting(number), minutes: corrected)
  }

  /// What is written about homework after finalising is said where it can still be recorded.
  private func homeworkProblems(_ final: Minutes, _ minutes: ReadMinutes) -> [Problem] {
    final.homework == minutes.homework ? [] : [.homeworkAfterFinal]
  }

  private func refusal(_ problem: Problem) -> SharePlan {
    SharePlan(
      act: .finalising, diffs: [], problems: [problem], minutes: nil,
      changes: nothing(.shareMinutes))
  }

  private func nothing(_ action: AuditAction) -> ChangeSet {
    ChangeSet(action: action, identifiers: materials.identifiers)
  }
}

/// Who corrects final minutes, when and why.
private struct Reason {
  let day: CalendarDay
  let person: SupporterCode
  let text: Confidential<String>

  init(_ day: CalendarDay, _ person: SupporterCode, _ text: Confidential<String>) {
    self.day = day
    self.person = person
    self.text = text
  }

  var isMissing: Bool { text.reveal(for: .reviewing).allSatisfy(\.isWhitespace) }
}
