import TestProgram
import Testing

/// An item without a decision comes back by itself and counts how often it was talked about.
@Suite struct UndecidedTwiceStory {
  @Test func `counts the meetings until somebody decides`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03", case: "K1")], on: "2026-06-23")
      _ = try await office.heldUndecided("2026-06", on: "2026-06-24", pinning: ["C-0001"])

      let july = try await office.heldUndecided("2026-07", on: "2026-07-22")
      let august = try await office.freeze("2026-08", on: "2026-08-26")

      #expect(july.contains("ケース C-0001［継続（第3回〜、2回目）］"))
      #expect(august.contains("ケース C-0001［継続（第3回〜、3回目）］"))
    }
  }

  @Test func `keeps a line on the case for each meeting that decided nothing`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03", case: "K1")], on: "2026-06-23")
      _ = try await office.heldUndecided("2026-06", on: "2026-06-24", pinning: ["C-0001"])
      _ = try await office.heldUndecided("2026-07", on: "2026-07-22")

      let entries = try await office.json("case", "C-0001")["entries"].all

      #expect(entries.map { $0["event"].text } == ["carriedOver", "carriedOver"])
      #expect(entries.map { $0["item"].text } == ["R8-06-1", "R8-07-1"])
    }
  }

  @Test func `lets it rest once it is decided`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03", case: "K1")], on: "2026-06-23")
      _ = try await office.heldUndecided("2026-06", on: "2026-06-24", pinning: ["C-0001"])
      _ = try await office.freeze("2026-07", on: "2026-07-22")
      var form = try await office.form(of: "2026-07")
      form.decide("リファーしない", about: "C-0001", ["reason": "いまは話を聴くことを大切にする"])
      try await office.share(form, on: "2026-07-22")

      let august = try await office.freeze("2026-08", on: "2026-08-26")

      #expect(!august.contains("［継続"))
    }
  }
}
