import Domain
import Review
import TestSupport

extension Consultation {
  /// A call whose note says this.
  static func saying(
    _ note: String, _ id: Identifier<Consultation> = 1, on day: CalendarDay = "2026-06-12",
    caseFile: Identifier<CaseFile> = 1, kind: CallKind = .consultation
  ) -> Consultation {
    .example(
      id, on: day, caseFile: caseFile, kind: kind, text: RecordText(complaint: "近況", note: note))
  }
}

extension ReviewMaterial {
  /// The June of these calls, with a case for each case number.
  static func june(
    _ calls: [Consultation], late: [Consultation] = [], history: [Consultation] = [],
    wishes: AgendaWishes? = nil
  ) -> ReviewMaterial {
    let all = history + late + calls
    let cases = Set(all.compactMap(\.caseFile)).sorted()
      .map { id in (id, all.filter { $0.caseFile == id }) }
      .map { id, calls in
        CaseFile.example(
          id, openedOn: calls.map(\.day).min() ?? "2026-06-01",
          lastCallOn: calls.map(\.day).max())
      }
    return ReviewMaterial(
      month: "2026-06", consultations: calls, lateArrivals: late, history: history, cases: cases,
      meeting: wishes.map { .example(wishes: $0) })
  }

  /// What the review says of it.
  func reviewed(
    by reader: MarkedReader = MarkedReader(), today: CalendarDay = "2026-06-22"
  ) -> ReviewResult {
    Reviewing(reader: reader).review(self, today: today, identifiers: IdentifierPool(used: used))
  }

  /// The material after the changes of a review were recorded.
  func recording(_ changes: ChangeSet) -> ReviewMaterial {
    var after = self
    for change in changes.changes {
      switch change {
      case .saveFlag(let flag):
        after.flags.removeAll { $0.id == flag.id }
        after.flags.append(flag)
      case .saveFollowUp(let followUp):
        after.followUps.removeAll { $0.id == followUp.id }
        after.followUps.append(followUp)
      case .saveMeeting(let meeting): after.meeting = meeting
      default: break
      }
    }
    after.flags.sort { $0.id < $1.id }
    return after
  }

  /// The material after somebody judged all flags of a kind.
  func judging(_ verdict: Judgement.Verdict, _ kind: FlagKind) -> ReviewMaterial {
    var after = self
    for index in after.flags.indices where after.flags[index].kind == kind {
      after.flags[index].judge(.example(verdict))
    }
    return after
  }

  private var used: [String: Int] {
    ["K": flags.map(\.id.number).max() ?? 0, "F": followUps.map(\.id.number).max() ?? 0]
  }
}
