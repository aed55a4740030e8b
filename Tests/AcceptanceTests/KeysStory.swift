import TestProgram
import Testing

/// Keys wear out: passphrases are changed, papers are lost.
@Suite struct KeysStory {
  @Test func `lets only the new passphrase in once it was changed`() async throws {
    try await Office.story { office in
      let old = try office.write("old", "あめ くも はれ ゆき\n")
      let new = try office.write("new", "うみ やま かわ そら\n")
      try await office.step("account", "add", "い", "--new-passphrase-file", old)

      let signIn = ["--account", "い", "--passphrase-file"]
      let changed = try await office.run(
        ["account", "passphrase", "--new-passphrase-file", new] + signIn + [old])

      #expect(changed.code == 0)
      #expect(try await office.run(["cases"] + signIn + [new]).code == 0)
      let refused = try await office.run(["cases"] + signIn + [old])
      #expect(refused.errors.contains("エラー［store.wrong-key］"))
    }
  }

  @Test func `takes only the newest recovery key`() async throws {
    try await Office.story { office in
      let first = try await recoveryKey(of: office, in: "first")
      let second = try await recoveryKey(of: office, in: "second")

      let refused = try await office.run(
        "account", "recover", "--recovery-key-file", first, "--new-key-file", office.path("k1"))
      let recovered = try await office.run(
        "account", "recover", "--recovery-key-file", second, "--new-key-file", office.path("k2"))

      #expect(refused.code == 1)
      #expect(recovered.code == 0)
      #expect(try await office.run("cases", "--key-file", office.path("k2")).code == 0)
    }
  }

  private func recoveryKey(of office: Office, in name: String) async throws -> String {
    let shown = try await office.run("account", "recovery-key", "--no-input").output
    let line = try #require(shown.split(separator: "\n").first { $0.hasPrefix("    ") })
    return try office.write(name, String(line.drop { $0 == " " }))
  }
}
