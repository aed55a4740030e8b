import TestProgram
import Testing

/// A repeat looks like an earlier caller; only a person says whether it is one case.
@Suite struct LinkingStory {
  @Test func `proposes the earlier case and joins nothing by itself`() async throws {
    try await Office.story { office in
      try await office.twoAlike()

      let files = try await office.json("cases").all

      #expect(files.map { $0["id"].text } == ["C-0001", "C-0002"])
      #expect(files.last?["proposedLinks"] == .array([.text("C-0001")]))
    }
  }

  @Test func `joins the later case into the earlier one`() async throws {
    try await Office.story { office in
      try await office.twoAlike()

      try await office.on("2026-06-24", "link", "confirm", "C-0002", "C-0001")

      let calls = try await office.json("consultations").all
      #expect(calls.map { $0["case"].text } == ["C-0001", "C-0001"])
      #expect(try await office.json("cases").all.map { $0["id"].text } == ["C-0001"])
      #expect(try await office.step("link", "list").contains("確かめるつながりはありません。"))
    }
  }

  @Test func `keeps two cases apart once a person said so`() async throws {
    try await Office.story { office in
      try await office.twoAlike()

      try await office.on("2026-06-24", "link", "reject", "C-0002", "C-0001")

      let files = try await office.json("cases").all
      #expect(files.map { $0["proposedLinks"].all.count } == [0, 0])
      #expect(try await office.step("link", "list").contains("確かめるつながりはありません。"))
    }
  }

  @Test func `carries the decisions of both cases on one timeline`() async throws {
    try await Office.story { office in
      try await office.twoAlike()
      for id in ["C-0001", "C-0002"] {
        try await office.on(
          "2026-06-24", "decide", id, "--kind", "情報提供", "--owner", "あ", "--reason", "急ぐため")
      }

      try await office.on("2026-06-25", "link", "confirm", "C-0002", "C-0001")

      let events = try await office.json("case", "C-0001")["entries"].all
      #expect(events.map { $0["event"].text }.sorted() == ["decided", "decided", "joined"])
    }
  }
}

extension Office {
  /// A new call and a repeat alike, without numbers of cases.
  fileprivate func twoAlike() async throws {
    try await record([Call(1, "2026-05-07")], on: "2026-05-08")
    try await record([Call(2, "2026-06-04").with { $0.contact = "再相談" }], on: "2026-06-05")
  }
}
