/// Changes fields of an archive by hand, so that tests can make every kind of wrong one.
struct ZipSurgery {
  var bytes: [UInt8]

  /// The places where a four-byte signature stands.
  private func places(of signature: UInt32) -> [Int] {
    let wanted = (0..<4).map { UInt8(truncatingIfNeeded: signature >> ($0 * 8)) }
    return bytes.indices.dropLast(3).filter { Array(bytes[$0..<($0 + 4)]) == wanted }
  }

  /// Overwrites a number in the n-th local header.
  mutating func setLocal(_ index: Int = 0, at offset: Int, to value: Int, bytes count: Int) {
    set(at: places(of: 0x0403_4b50)[index] + offset, to: value, bytes: count)
  }

  /// Overwrites a number in the n-th record of the directory.
  mutating func setDirectory(_ index: Int = 0, at offset: Int, to value: Int, bytes count: Int) {
    set(at: places(of: 0x0201_4b50)[index] + offset, to: value, bytes: count)
  }

  /// Overwrites a number in the end record.
  mutating func setEnd(at offset: Int, to value: Int, bytes count: Int) {
    set(at: places(of: 0x0605_4b50)[0] + offset, to: value, bytes: count)
  }

  /// Overwrites every occurrence of some text by another of the same length.
  mutating func replace(_ old: String, by new: String) {
    let wanted = Array(old.utf8)
    precondition(wanted.count == new.utf8.count, "Replacements keep their length.")
    for start in 0...(bytes.count - wanted.count)
    where Array(bytes[start..<(start + wanted.count)]) == wanted {
      bytes.replaceSubrange(start..<(start + wanted.count), with: new.utf8)
    }
  }

  private mutating func set(at position: Int, to value: Int, bytes count: Int) {
    for index in 0..<count {
      bytes[position + index] = UInt8(truncatingIfNeeded: value >> (index * 8))
    }
  }
}
