import Foundation
import TestProgram
import Testing

/// Minutes come back with every kind of mistake; each is named with its place, and none is guessed.
@Suite struct EditedMinutesStory {
  /// A mistake that stands in the way, the field it is about, and the code that names it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: String
    let field: String
    let make: @Sendable (inout MinutesForm) -> Void

    init(
      _ code: String, in field: String, _ make: @escaping @Sendable (inout MinutesForm) -> Void
    ) {
      self.code = code
      self.field = field
      self.make = make
    }

    var testDescription: String { code }
  }

  static let mistakes: [Mistake] = [
    Mistake("minutes.anchor.repeated", in: "R8-06-1/owner") { form in
      let mark = form.mark("R8-06-1/owner")
      form.text = form.text.replacing(mark, with: mark + "\n- 担当： い " + mark)
    },
    Mistake("minutes.decision.two-boxes", in: "R8-06-1/decision") { $0.tick("保留", of: "R8-06-1") },
    Mistake("minutes.agency.unknown", in: "R8-06-1/agency") {
      $0.write("みなとまち相談所", in: "R8-06-1/agency")
    },
    Mistake("minutes.due", in: "R8-06-1/due") { $0.write("6月31日", in: "R8-06-1/due") },
    Mistake("minutes.decision.ownerMissing", in: "R8-06-1/owner") {
      $0.write("", in: "R8-06-1/owner")
    },
    Mistake("minutes.decision.reasonMissing", in: "R8-06-2/reason") {
      $0.tick("保留", of: "R8-06-2")
    },
    Mistake("minutes.decision.agencyMissing", in: "R8-06-1/agency") {
      $0.write("", in: "R8-06-1/agency")
    },
    Mistake("minutes.decision.closureMissing", in: "R8-06-2/closure") {
      $0.tick("終結", of: "R8-06-2")
      $0.write("落ち着かれたため", in: "R8-06-2/reason")
    },
    Mistake("minutes.consent.unknown", in: "R8-06-1/callerConsent") {
      $0.write("たぶん", in: "R8-06-1/callerConsent")
    },
    Mistake("minutes.owner.several", in: "R8-06-1/owner") {
      $0.write("あ、い", in: "R8-06-1/owner")
    },
    Mistake("minutes.block.not-closed", in: "R8-06-1/points") { form in
      guard let end = form.text.range(of: "<!-- /teireikai -->") else { return }
      form.text.removeSubrange(end)
    },
    Mistake("minutes.label.missing", in: "R8-06-1/due") { form in
      form.text = form.text.replacing("- 期限： 次回 <!--", with: "次回 <!--")
    },
  ]

  @Test(arguments: mistakes)
  func `names a mistake with its line and field`(_ mistake: Mistake) async throws {
    try await Office.story { office in
      var form = try await office.filledForm()
      mistake.make(&form)
      try form.save()

      let refusal = try await office.refusal(on: "2026-06-25", "share", form.place, "--confirm")

      let place = "\(form.line(of: mistake.field))行目"
      let named = refusal.split(separator: "\n").first { $0.contains(mistake.code) }
      #expect(named?.contains(place) == true, "\(refusal)")
      #expect(try await office.json("case", "C-0001")["entries"].all.isEmpty)
    }
  }

  @Test func `names a field whose mark was deleted`() async throws {
    try await Office.story { office in
      var form = try await office.filledForm()
      form.text = form.text.replacing(form.mark("R8-06-1/reason"), with: "")
      try form.save()

      let refusal = try await office.refusal(on: "2026-06-25", "share", form.place, "--confirm")

      #expect(refusal.contains("エラー［minutes.anchor.missing］ R8-06-1「理由」"))
      #expect(try await office.json("case", "C-0001")["entries"].all.isEmpty)
    }
  }

  @Test func `refuses a form of another agenda`() async throws {
    try await Office.story { office in
      var form = try await office.filledForm()
      let base = form.text.prefix { $0 != "\n" }
      form.text = form.text.replacing(
        base, with: "<!-- teireikai:minutes 2026-06 base=AAAA-BBBB -->")
      try form.save()

      let refusal = try await office.refusal(on: "2026-06-25", "share", form.place, "--confirm")

      #expect(refusal.contains("エラー［minutes.base.other-version］ 1行目"))
    }
  }

  @Test func `names all mistakes of a form at once`() async throws {
    try await Office.story { office in
      var form = try await office.filledForm()
      form.write("みなとまち相談所", in: "R8-06-1/agency")
      form.write("6月31日", in: "R8-06-1/due")
      form.tick("保留", of: "R8-06-2")
      try form.save()

      let refusal = try await office.refusal(on: "2026-06-25", "share", form.place, "--preview")

      #expect(refusal.split(separator: "\n").count { $0.hasPrefix("エラー［minutes.") } == 3)
      #expect(refusal.contains("3か所を直してから、もう一度お試しください。まだ何も記録していません。"))
    }
  }
}
