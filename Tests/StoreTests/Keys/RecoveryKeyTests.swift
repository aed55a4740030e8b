import Store
import Testing

struct RecoveryKeyTests {
  private let key = RecoveryKey()

  @Test func `prints eight groups of five`() {
    let groups = key.printed.split(separator: "-")

    #expect(groups.count == 8)
    #expect(groups.allSatisfy { $0.count == 5 })
    #expect(key.printed.hasSuffix(key.lastGroups))
  }

  @Test func `reads back what it printed`() throws {
    #expect(try RecoveryKey(printed: key.printed) == key)
  }

  @Test func `reads it as people type it`() throws {
    let typed = key.printed.lowercased()
      .replacing("0", with: "o").replacing("1", with: "l").replacing("-", with: "　ー ")

    #expect(try RecoveryKey(printed: typed) == key)
  }

  @Test func `finds every single slip and says in which group`() throws {
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    let characters = Array(key.printed)
    for index in characters.indices where characters[index] != "-" {
      for other in alphabet where other != characters[index] {
        var slipped = characters
        slipped[index] = other

        let error = #expect(throws: StoreError.self) {
          try RecoveryKey(printed: String(slipped))
        }

        #expect(error?.message.contains("\(index / 6 + 1)組め") == true)
      }
    }
  }

  @Test func `finds every swap of neighbours`() {
    let characters = Array(key.printed)
    for index in characters.indices.dropLast() {
      var swapped = characters
      swapped.swapAt(index, index + 1)
      let isChanged =
        swapped != characters && swapped[index] != "-" && swapped[index + 1] != "-"
      if isChanged {
        #expect(throws: StoreError.self) { try RecoveryKey(printed: String(swapped)) }
      }
    }
  }

  @Test func `finds groups in the wrong order`() {
    var groups = key.printed.split(separator: "-")
    groups.swapAt(2, 5)

    #expect(throws: StoreError.self) { try RecoveryKey(printed: groups.joined(separator: "-")) }
  }

  @Test(arguments: ["", "7K2MX", "あいう", String(repeating: "0", count: 41)])
  func `refuses what is no recovery key`(typed: String) {
    let error = #expect(throws: StoreError.self) { try RecoveryKey(printed: typed) }

    #expect(error?.code == .unreadableKey)
  }
}
