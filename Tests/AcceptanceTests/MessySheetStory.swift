import Foundation
import TestProgram
import Testing

/// A sheet with mistakes: the good rows come in, the others come back to be mended.
@Suite struct MessySheetStory {
  private static let sheet = """
    番号,相談日,担当,区分,続柄,年代,性別,市町,主訴,内容
    1,2026/6/31,あ,新規,母,20代,男,津,話,ねこの話をした
    2,R8.6.4,二十文字を超えるとても長い担当のお名前の方,新規,母,20代,男,津,話,いぬの話をした
    3,〃,い,再,父,30代,女,松阪市,話,とりの話をした
    4,２０２６／６／１０,い,新,母,,男,津市,話,うまの話をした
    """

  @Test func `takes the good rows and names the others`() async throws {
    try await Office.story { office in
      let sheet = try office.write("m.csv", Self.sheet)

      let refusal = try await office.refusal(on: "2026-06-24", "import", sheet)

      #expect(refusal.contains("2行目 B列（相談日）： 2026年6月31日という日は暦にありません。"))
      #expect(refusal.contains("3行目 C列（担当）： 担当の欄が20文字を超えています。"))
      #expect(!refusal.contains("ねこ"))
      let days = try await office.json("consultations").all.map { $0["date"].text }
      #expect(days == ["2026-06-04", "2026-06-10"])
    }
  }

  @Test func `writes the refused rows to a file with reason and suggestion`() async throws {
    try await Office.story { office in
      let sheet = try office.write("m.csv", Self.sheet)
      _ = try await office.refusal(on: "2026-06-24", "import", sheet)

      let file = try office.text("m.csv.refused.csv")

      let rows = file.split(whereSeparator: \.isNewline)
      #expect(rows.count == 3)
      #expect(rows[1].contains("2,B列（相談日）,2026年6月31日という日は暦にありません。"))
      #expect(rows[1].contains("ねこの話をした"))
      #expect(rows[2].contains("3,C列（担当）,担当の欄が20文字を超えています。"))
      let rights = try FileManager.default.attributesOfItem(
        atPath: office.path("m.csv.refused.csv"))
      #expect(rights[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `takes the mended file and nothing twice`() async throws {
    try await Office.story { office in
      let sheet = try office.write("m.csv", Self.sheet)
      _ = try await office.refusal(on: "2026-06-24", "import", sheet)
      let mended = try office.text("m.csv.refused.csv")
        .replacing("2026/6/31", with: "2026/6/30")
        .replacing("二十文字を超えるとても長い担当のお名前の方", with: "あ")

      try await office.on("2026-06-24", "import", office.write("mended.csv", mended))
      _ = try await office.refusal(on: "2026-06-24", "import", sheet)

      let calls = try await office.json("consultations").all
      #expect(calls.map { $0["number"].text }.sorted() == ["1", "2", "3", "4"])
      #expect(calls.map { $0["remarks"] }.allSatisfy { $0 == .null })
    }
  }

  @Test func `shows a row that was edited since and takes it over when told to`() async throws {
    try await Office.story { office in
      try await office.record([Call(1, "2026-06-03", note: "静かな日。")], on: "2026-06-24")
      let edited = try office.writeSheet("e.csv", [Call(1, "2026-06-03", note: "雨の日。")])

      let outcome = try await office.run("import", edited, "--today", "2026-06-24")
      let before = try await office.json("consultations").all.map { $0["note"].text }
      try await office.on("2026-06-24", "import", edited, "--update")
      let after = try await office.json("consultations").all.map { $0["note"].text }

      #expect(outcome.errors.contains("2行目： 取り込み済みのS-0001と受付番号・日時が同じで、内容が違います。"))
      #expect(before == ["静かな日。"])
      #expect(after == ["雨の日。"])
    }
  }

  @Test func `records nothing on a preview`() async throws {
    try await Office.story { office in
      let sheet = try office.write("m.csv", Self.sheet)

      let output = try await office.on("2026-06-24", "import", sheet, "--preview")

      #expect(output.contains("まだ取り込んでいません。"))
      #expect(try await office.json("consultations").all.isEmpty)
    }
  }
}
