import TestProgram
import Testing

/// Names in what people type are pointed out kindly before others read them, and nothing is stopped.
@Suite struct TypedNamesStory {
  @Test func `points out a name in the minutes before they are final`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03", case: "K1")], on: "2026-06-23")
      _ = try await office.freeze("2026-06", on: "2026-06-24", pinning: ["C-0001"])
      var form = try await office.form(of: "2026-06")
      form.decide("了承", about: "C-0001")
      form.writeBlock("水谷さんのお母さまから、090-1234-5678にかけてほしいとのこと。", in: "R8-06-1/remaining")
      try form.save()

      let preview = try await office.run(
        "share", form.place, "--preview", "--today", "2026-06-25")

      #expect(preview.code == 0)
      #expect(preview.errors.contains("注意［minutes.personal-data.person］"))
      #expect(preview.errors.contains("注意［minutes.personal-data.phone］"))
      #expect(preview.errors.contains("見落としがあり得ます"))
    }
  }

  @Test func `finds somebody who was at the meeting`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03", case: "K1")], on: "2026-06-23")
      try await office.on(
        "2026-06-24", "agenda", "2026-06", "--attendee", "とらきち", "--output",
        office.path("papers"))

      let outcome = try await office.run(
        "reflect", "write", "--visibility", "定例会で共有", "--impression", "とらきちの話が心に残った",
        "--today", "2026-06-24")

      #expect(outcome.code == 0)
      #expect(outcome.errors.contains("印象に残ったこと： 氏名かもしれない言葉があります。"))
    }
  }

  @Test func `says nothing about what somebody keeps for themselves`() async throws {
    try await Office.story { office in
      let outcome = try await office.run(
        "reflect", "write", "--visibility", "自分だけ", "--impression", "水谷さんの話が心に残った",
        "--today", "2026-06-24")

      #expect(outcome.code == 0 && outcome.errors.isEmpty)
    }
  }
}
