import Foundation
import TestProgram
import Testing

/// Nothing that callers said can be read from the raw bytes of the folder, nor from error messages.
@Suite struct PlantedStringsStory {
  /// 50 words that stand nowhere else: names, telephone numbers, sentences, agencies, reasons.
  private static let planted: [String] =
    (0..<20).map { "ねむりばな\($0)号のうた" } + (0..<10).map { "090-55\($0)7-88\($0)1" }
    + (0..<10).map { "架空坂\($0)丁目のつばめ荘" } + (0..<10).map { "zqx-secret-\($0)-vexillum" }

  @Test func `leaves no planted string in the raw bytes of the folder`() async throws {
    try await Office.story { office in
      try await plant(in: office)
      let witness = try office.write("data-witness.txt", "控え " + Self.planted[7])

      let found = try leaks(in: office.path("data"))

      #expect(try leaks(ofFile: witness) == [Self.planted[7]])
      #expect(found.isEmpty)
      #expect(try await office.step("search", Self.planted[7]).contains("S-0001"))
    }
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .shiftJIS])
  func `would find a planted string in this encoding`(_ encoding: String.Encoding) throws {
    let office = try Office()
    defer { office.close() }
    let bytes = try #require(Self.planted[20].data(using: encoding))

    try (Data([1, 2, 3]) + bytes + Data([0])).write(to: URL(fileURLWithPath: office.path("w")))

    #expect(try leaks(ofFile: office.path("w")) == [Self.planted[20]])
  }

  @Test func `names nothing personal when a command fails`() async throws {
    try await Office.story { office in
      try await plant(in: office)
      let sheet = try office.write(
        "bad.csv", Call.heading + "\r\n1,,2026-06-31,,あ,新規,母,20代,男性,津市,話," + Self.planted[3])
      var form = try MinutesForm(at: office.path("papers/2026-06/minutes.md"))
      form.write(Self.planted[44], in: "R8-06-1/agency")
      form.write(Self.planted[45], in: "R8-06-1/due")
      form.write(Self.planted[46], in: "R8-06-1/callerConsent")
      try form.save()

      let failures = [
        try await office.refusal(on: "2026-06-26", "import", sheet),
        try await office.refusal(on: "2026-06-26", "share", form.place, "--confirm"),
      ]

      for text in failures { #expect(!Self.planted.contains { text.contains($0) }, "\(text)") }
    }
  }

  /// A month with planted strings in every place where people write.
  private func plant(in office: Office) async throws {
    let words = Self.planted
    let call = Call(1, "2026-06-03", case: words[40], note: words[0..<30].joined(separator: "、"))
      .with { call in
        call.complaint = words[30]
        call.response = words[31...35].joined(separator: "、")
      }
    try await office.record([call], on: "2026-06-23")
    try await office.on(
      "2026-06-23", "reflect", "write", "--impression", words[36], "--visibility", "定例会で共有")
    _ = try await office.freeze("2026-06", on: "2026-06-24", pinning: ["C-0001"])
    var form = try await office.form(of: "2026-06")
    form.decide(
      "再連絡・見守り", about: "C-0001",
      ["owner": "あ", "content": words[37], "reason": words[38] + words[41...49].joined()])
    form.writeBlock(words[39], in: "R8-06-1/remaining")
    try await office.share(form, on: "2026-06-25")
  }

  private func leaks(in folder: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    #expect(names.count >= 2)
    return try names.flatMap { try leaks(ofFile: folder + "/" + $0) }
  }

  private func leaks(ofFile path: String) throws -> [String] {
    guard let bytes = FileManager.default.contents(atPath: path) else { return [] }
    return Self.planted.filter { word in
      [String.Encoding.utf8, .utf16LittleEndian, .shiftJIS].contains { encoding in
        word.data(using: encoding).map { bytes.range(of: $0) != nil } ?? false
      }
    }
  }
}
