import Foundation
import Store
import Testing

struct CanonicalBytesTests {
  @Test func `tells where one text ends and the next begins`() {
    var left = CanonicalBytes("t")
    left.append("ab")
    left.append("c")
    var right = CanonicalBytes("t")
    right.append("a")
    right.append("bc")

    #expect(left.bytes != right.bytes)
  }

  @Test func `tells kinds of values apart`() {
    let values: [ColumnValue] = [
      .null, .number(0), .text(""), .bytes(Data()), .text("0"), .bytes(Data("0".utf8)),
      .number(-1),
    ]

    let forms = values.map { value in
      var bytes = CanonicalBytes("t")
      bytes.append(value)
      return bytes.bytes
    }

    #expect(Set(forms).count == values.count)
  }

  @Test func `tells purposes apart`() {
    #expect(CanonicalBytes("seal").bytes != CanonicalBytes("row").bytes)
  }
}
