package import Domain

extension PreviousPart {
  /// The May minutes are final; nothing was left over.
  package static func example(
    minutes: Int = 5, month: Month? = "2026-05", checkCode: String? = "WXYZ-2345",
    homework: [HomeworkLine] = [], ratifications: [RatificationLine] = []
  ) -> PreviousPart {
    PreviousPart(
      minutes: minutes, month: month, checkCode: checkCode, homework: homework,
      ratifications: ratifications)
  }
}

extension HomeworkLine {
  /// What the May meeting gave out.
  package static func example(
    number: ItemNumber = "R8-05-1", caseFile: Identifier<CaseFile> = 1,
    content: Confidential<String> = "家族会の次回日程を母に知らせる", owner: SupporterCode? = "い",
    due: Due = .day("2026-06-10"), status: String = "済",
    standing: HomeworkLine.Standing = .current
  ) -> HomeworkLine {
    HomeworkLine(
      number: number, caseFile: caseFile, content: content, owner: owner, due: due,
      status: status, standing: standing)
  }
}

extension HomeworkReport {
  /// The May homework is done.
  package static func example(
    _ number: ItemNumber = "R8-05-1", caseFile: Identifier<CaseFile> = 1, ending: Ending = .done,
    words: Confidential<String> = "済（6/9に電話）"
  ) -> HomeworkReport {
    HomeworkReport(number: number, caseFile: caseFile, ending: ending, words: words)
  }
}

extension RatificationLine {
  /// An urgent decision between two meetings.
  package static func example(
    caseFile: Identifier<CaseFile> = 1,
    decision: Decision = .example(.contactAgain, on: "2026-06-13")
  ) -> RatificationLine {
    RatificationLine(caseFile: caseFile, decision: decision)
  }
}

extension ConsultationPart {
  /// Part 2 of these lines; the tally counts them.
  package static func example(
    minutes: Int = 35, register: [RegisterLine] = [.example()], tally: MonthTally? = nil,
    reflections: [Reflection] = [], followUps: [FollowUp] = []
  ) -> ConsultationPart {
    ConsultationPart(
      minutes: minutes,
      tally: tally ?? .example(of: register.filter { !$0.isLate }.map(\.consultation)),
      register: register, reflections: reflections, followUps: followUps)
  }
}

extension RegisterLine {
  /// The example call, to be discussed.
  package static func example(
    _ consultation: Consultation = .example(), treatment: Treatment = .discuss,
    reason: String = "自殺・自傷の危機（強さ 高）", item: ItemNumber? = "R8-06-1",
    isLate: Bool = false
  ) -> RegisterLine {
    RegisterLine(
      consultation: consultation, treatment: treatment, reason: reason, item: item,
      isLate: isLate)
  }
}

extension ReferralPart {
  /// Part 3 with the example item.
  package static func example(
    minutes: Int = 40, items: [AgendaItem] = [.example()], running: [RunningReferral] = []
  ) -> ReferralPart {
    ReferralPart(minutes: minutes, items: items, running: running)
  }
}

extension RunningReferral {
  /// The example referral, two weeks old.
  package static func example(
    _ referral: Referral = .example(), agencyName: String = "みなと保健所 精神保健相談",
    ageInDays: Int = 14, nextStep: String = "同意を確かめてから電話で連絡する"
  ) -> RunningReferral {
    RunningReferral(
      referral: referral, agencyName: agencyName, ageInDays: ageInDays, nextStep: nextStep)
  }
}
