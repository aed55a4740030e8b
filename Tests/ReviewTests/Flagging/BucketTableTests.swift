import Review
import Testing

struct BucketTableTests {
  @Test(arguments: 0..<20)
  func `finds every key and no other`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var numbers: [UInt32: UInt32] = [:]
    for value in 1...1 + Int(seed) * 300 {
      numbers[UInt32(random.below(1 << 31))] = UInt32(value)
    }

    let table = BucketTable(numbers.map { (key: $0.key, value: $0.value) })

    #expect(numbers.allSatisfy { table[$0.key] == $0.value })
    #expect((0..<2000).allSatisfy { table[UInt32($0)] == numbers[UInt32($0), default: 0] })
  }

  @Test func `knows nothing without entries`() { #expect(BucketTable([])[0] == 0) }
}
