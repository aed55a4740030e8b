import Domain
import Testing

struct ItemNumberTests {
  @Test(arguments: ["R8-06-2", "R1-05-1", "H31-04-12", "S63-12-1", "H1-01-3"])
  func `reads what it prints`(text: String) {
    #expect(ItemNumber(printed: text)?.printed == text)
  }

  @Test(arguments: [
    "R8-06", "R8-13-1", "R8-06-0", "R1-04-1", "S64-01-1", "S65-01-1", "X8-06-1", "8-06-1", "",
    "R9223372036854775807-06-1", "R8-06-1-1",
  ])
  func `reads nothing else`(text: String) {
    #expect(ItemNumber(printed: text) == nil)
  }
}
