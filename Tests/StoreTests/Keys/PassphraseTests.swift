import Store
import Testing

struct PassphraseTests {
  @Test(arguments: ["", "短い", "1234567"])
  func `refuses what is too short`(typed: String) {
    let error = #expect(throws: StoreError.self) { try Passphrase(typed) }

    #expect(error?.code == .weakPassphrase)
  }

  @Test(arguments: ["", "\n", "\r\n"])
  func `does not take the line end of a file for a character`(end: String) {
    #expect(throws: StoreError.self) { try Passphrase("1234567" + end) }
    #expect(throws: Never.self) { try Passphrase("12345678" + end) }
  }

  @Test(arguments: [3, 21, -1, 64])
  func `refuses a cost that would open at once or never`(exponent: Int) {
    #expect(ScryptCost(exponent: exponent) == nil)
  }

  @Test func `recommends 128 MiB for each guess`() {
    #expect(ScryptCost.recommended.exponent == 17)
  }
}
