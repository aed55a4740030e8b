import Foundation
import TestProgram
import Testing

/// Whatever an editor does to the file, what people wrote is read.
@Suite struct MinutesFromAnyEditorStory {
  /// A way of saving a form.
  struct Saving: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: @Sendable (String) -> Data?
  }

  static let savings: [Saving] = [
    Saving(testDescription: "CR LF") {
      $0.replacing("\n", with: "\r\n").data(using: .utf8)
    },
    Saving(testDescription: "UTF-8 with a mark") { Data([0xEF, 0xBB, 0xBF] + Array($0.utf8)) },
    Saving(testDescription: "UTF-16 LE with a mark") {
      $0.data(using: .utf16LittleEndian).map { Data([0xFF, 0xFE]) + $0 }
    },
    Saving(testDescription: "UTF-16 BE with a mark") {
      $0.data(using: .utf16BigEndian).map { Data([0xFE, 0xFF]) + $0 }
    },
    Saving(testDescription: "CP932 with CR LF") {
      $0.replacing("\n", with: "\r\n").data(using: .shiftJIS, allowLossyConversion: true)
    },
  ]

  @Test(arguments: savings)
  func `reads a form however it was saved`(_ saving: Saving) async throws {
    try await Office.story { office in
      let form = try await office.filledForm()
      let bytes = try #require(saving.bytes(form.text))
      try bytes.write(to: URL(fileURLWithPath: form.place))

      let told = try await office.on("2026-06-25", "share", form.place, "--confirm")

      #expect(told.contains("次は、teireikai minutes 2026-06 で"))
      let decision = try await office.decision(on: "C-0001")
      #expect(decision["kind"].text == "リファーする")
      #expect(decision["content"].text == "訪問をお願いする")
    }
  }

  @Test func `reads lines that an editor wrapped`() async throws {
    try await Office.story { office in
      var form = try await office.filledForm()
      form.text = form.text.replacing("訪問をお願いする <!--", with: "訪問を\n  お願いする\n  <!--")

      try await office.share(form, on: "2026-06-25")

      let content = try await office.decision(on: "C-0001")["content"].text
      #expect(content.filter { !$0.isWhitespace } == "訪問をお願いする")
    }
  }

  @Test func `keeps what was written outside the fields as notes`() async throws {
    try await Office.story { office in
      var form = try await office.filledForm()
      form.text = form.text.replacing(
        "## 議題ごとの記録", with: "窓を開けて換気した。\n\n## 議題ごとの記録")

      try await office.share(form, on: "2026-06-25")
      try await office.step("minutes", "2026-06", "--output", office.path("papers"))

      #expect(try office.text("papers/2026-06/final.md").contains("窓を開けて換気した。"))
    }
  }
}
