import TestProgram
import Testing

/// A reflection belongs to whoever wrote it.
@Suite struct ReflectionsStory {
  @Test func `shows a private reflection to its author only`() async throws {
    try await Office.story { office in
      try await office.write(as: "あ", "自分だけ", "胸が詰まった")

      let own = try await office.reflections(as: "あ")
      let coordinator = try await office.reflections()
      let other = try await office.reflections(as: "い")

      #expect(own.contains("胸が詰まった"))
      #expect(coordinator.isEmpty)
      #expect(other.isEmpty)
    }
  }

  @Test func `shows one for the coordinator to nobody else`() async throws {
    try await Office.story { office in
      try await office.write(as: "あ", "コーディネーター", "休みたい")

      #expect(try await office.reflections().contains("休みたい"))
      #expect(try await office.reflections(as: "い").isEmpty)
    }
  }

  @Test func `puts only shared reflections on the agenda`() async throws {
    try await Office.story { office in
      try await office.write(as: "あ", "自分だけ", "胸が詰まった")
      try await office.write(as: "あ", "コーディネーター", "休みたい")
      try await office.write(as: "い", "定例会で共有", "長い沈黙の待ち方を聞きたい")

      let agenda = try await office.freeze("2026-06", on: "2026-06-24")

      let reflections = agenda.part("### 2-3 ふりかえり")
      #expect(reflections.contains("長い沈黙の待ち方を聞きたい"))
      #expect(!agenda.contains("胸が詰まった"))
      #expect(!agenda.contains("休みたい"))
    }
  }

  @Test func `lets only the author delete, and leaves nothing behind`() async throws {
    try await Office.story { office in
      try await office.write(as: "あ", "定例会で共有", "胸が詰まった")

      let refusal = try await office.refusal(on: "2026-06-23", "reflect", "delete", "H-0001")
      try await office.on(
        "2026-06-23", "reflect", "delete", "H-0001", "--key-file", office.path("あ"))

      #expect(refusal.contains("ご自分のふりかえりにH-0001はありません。"))
      #expect(try await office.reflections(as: "あ").isEmpty)
      let agenda = try await office.freeze("2026-06", on: "2026-06-24")
      #expect(!agenda.contains("胸が詰まった"))
    }
  }

  @Test func `keeps reflections out of the case`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03")], on: "2026-06-04")
      try await office.on(
        "2026-06-05", "reflect", "write", "--consultation", "S-0001", "--visibility", "定例会で共有",
        "--impression", "胸が詰まった")

      #expect(try await !office.step("case", "C-0001", "--json").contains("胸が詰まった"))
      #expect(try await !office.step("case", "C-0001").contains("胸が詰まった"))
    }
  }
}

extension Office {
  /// Writes a reflection with somebody's own key, which is made the first time.
  fileprivate func write(as author: String, _ visibility: String, _ words: String) async throws {
    try await key(of: author)
    try await on(
      "2026-06-22", "reflect", "write", "--visibility", visibility, "--impression", words,
      "--key-file", path(author))
  }

  /// What somebody may read of June's reflections; the coordinator when nobody is named.
  fileprivate func reflections(as reader: String? = nil) async throws -> String {
    guard let reader else { return try await step("reflect", "list", "--month", "2026-06") }
    try await key(of: reader)
    return try await step("reflect", "list", "--month", "2026-06", "--key-file", path(reader))
  }

  private func key(of account: String) async throws {
    guard !holds(account) else { return }
    try await step("account", "add", account, "--new-key-file", path(account))
  }
}
