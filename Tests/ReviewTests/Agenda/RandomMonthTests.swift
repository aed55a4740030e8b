import Domain
import Review
import TestSupport
import Testing

/// Laws of every agenda, tried on months made at random.
struct RandomMonthTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `accounts for every consultation exactly once`(seed: UInt64) {
    let material = ReviewMaterial.random(seed: seed)

    let draft = material.drafted()

    let register = draft.agenda.consultations.register
    let counted = material.consultations.filter(\.kind.isCounted)
    let late = material.lateArrivals.filter(\.kind.isCounted)
    #expect(Set(register.map(\.consultation.id)).count == register.count)
    #expect(Set(register.filter { !$0.isLate }.map(\.consultation.id)) == Set(counted.map(\.id)))
    #expect(Set(register.filter(\.isLate).map(\.consultation.id)) == Set(late.map(\.id)))
    #expect(Set(draft.accounted) == Set((material.consultations + material.lateArrivals).map(\.id)))
    let sums = Treatment.allCases.map { treatment in
      register.count { !$0.isLate && $0.treatment == treatment }
    }
    #expect(sums.reduce(0, +) == draft.agenda.consultations.tally.total)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `discusses under an item what it says is discussed`(seed: UInt64) {
    let agenda = ReviewMaterial.random(seed: seed).drafted().agenda

    let items = agenda.referrals.items
    #expect(Set(items.map(\.caseFile)).count == items.count)
    #expect(Set(items.map(\.number)).count == items.count)
    for line in agenda.consultations.register {
      #expect((line.treatment == .discuss) == (line.item != nil))
      #expect(
        line.item.map { agenda.item($0)?.consultations.contains(line.consultation.id) == true }
          ?? true)
      #expect(!line.reason.isEmpty)
    }
    #expect(agenda.closing.overflow == items.filter { !$0.isWithinBudget }.map(\.number))
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `changes nothing the second time`(seed: UInt64) {
    let material = ReviewMaterial.random(seed: seed)
    let first = material.reviewed()

    let second = material.recording(first.changes).reviewed()

    #expect(second.changes.isEmpty)
    #expect(second.docket == first.docket)
    #expect(second.treatments == first.treatments)
  }
}

extension ReviewMaterial {
  /// A month with up to forty calls of up to twelve cases, some late, some not counted.
  static func random(seed: UInt64) -> ReviewMaterial {
    var generator = SeededGenerator(seed: seed)
    let marks = ReferralCategory.allCases.map(\.rawValue) + ["urgent", "-crisis", "send", "person"]
    let calls = (0..<Int.random(in: 0...40, using: &generator)).compactMap { index in
      let isLate = Int.random(in: 0..<6, using: &generator) == 0
      let month: Month = isLate ? "2026-05" : "2026-06"
      let note = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        "《\(marks.randomElement(using: &generator) ?? ""):語\(Int.random(in: 0...9, using: &generator))》"
      }.joined()
      return Identifier<Consultation>(index + 1).flatMap { id in
        Identifier<CaseFile>(Int.random(in: 1...12, using: &generator)).map {
          Consultation.saying(
            note, id, on: month.days.randomElement(using: &generator) ?? month.firstDay,
            caseFile: $0,
            kind: Bool.random(using: &generator)
              ? .consultation : CallKind.allCases.randomElement(using: &generator) ?? .other)
        }
      }
    }
    var wishes = AgendaWishes(budget: Int.random(in: 0...150, using: &generator))
    wishes.pinned = [Identifier(unsure: Int.random(in: 1...14, using: &generator))]
    wishes.excluded = [Identifier(unsure: Int.random(in: 1...14, using: &generator)): "次回に"]
    return .june(
      calls.filter { $0.day >= "2026-06-01" }, late: calls.filter { $0.day < "2026-06-01" },
      wishes: wishes)
  }
}

extension Identifier {
  /// The identifier of a number that is at least 1.
  fileprivate init(unsure number: Int) { self = Identifier(max(number, 1)) ?? 1 }
}
