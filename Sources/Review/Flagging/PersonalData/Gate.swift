/// Where in a note personal data may begin: most units begin nothing and cost one look.
struct Gate: Sendable {
  /// The classes at which something may begin whatever follows.
  private var always: [Bool]
  /// One bit for each pair of classes that a word begins with, by a hash.
  private var pairs: [UInt64]

  /// A gate for signs, digits, the names of eras, and words.
  init(words: [[UInt16]]) {
    always = [Bool](repeating: false, count: 1 << 16)
    pairs = [UInt64](repeating: 0, count: 1 << 12)
    for unit in [0x40, 0x7B2C, 0x3012, 0x300C, 0x300E, 0x28] + Array(0x30...0x39) {
      always[unit] = true
    }
    for unit in "令平昭大明〇一二三四五六七八九十".unicodeScalars { always[Int(unit.value)] = true }
    for letter in "rhstm".utf8 {
      for digit in 0x30...0x39 { admit([UInt16(letter), UInt16(digit)]) }
    }
    for word in words { admit(word) }
  }

  /// The same gate, which lets further words in.
  func admitting(_ words: [[UInt16]]) -> Gate {
    var gate = self
    for word in words { gate.admit(word) }
    return gate
  }

  private mutating func admit(_ word: [UInt16]) {
    guard word.count > 1 else {
      if let first = word.first { always[Int(first)] = true }
      return
    }
    let key = Self.key(word[0], word[1])
    pairs[key >> 6] |= 1 << UInt64(key & 63)
  }

  /// The units of a field at which something may begin, in order.
  func places(in classes: [UInt16], _ field: Range<Int>) -> [Int] {
    var found: [Int] = []
    found.reserveCapacity(field.count / 4)
    classes.withUnsafeBufferPointer { units in
      always.withUnsafeBufferPointer { always in
        pairs.withUnsafeBufferPointer { pairs in
          for place in field {
            let second = place + 1 < field.upperBound ? units[place + 1] : 0
            let key = Self.key(units[place], second)
            if always[Int(units[place])] || pairs[key >> 6] & (1 << UInt64(key & 63)) != 0 {
              found.append(place)
            }
          }
        }
      }
    }
    return found
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E3B &+ UInt32(second) &* 0x85EB) >> 7 & 0x3_FFFF)
  }
}
