/// A step of a literal, packed: the state stepped from and the class (38 bits), two signs, and the
/// state it leads to (22 bits).
///
/// The signs tell at once whether a literal ends behind it and whether any goes on, so a walk never
/// looks in vain where a literal is complete.
enum LiteralStep {
  private static let target: UInt64 = 0x3F_FFFF
  private static let goesOn: UInt64 = 1 << 22
  private static let ends: UInt64 = 1 << 23
  private static let keyShift: UInt64 = 24

  /// What a step is found by.
  @inline(__always)
  static func key(_ state: Int, _ unit: UInt16) -> UInt64 {
    UInt64(truncatingIfNeeded: state) << 16 | UInt64(unit)
  }

  /// A number in which every bit of a key counts.
  @inline(__always)
  static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 38)
  }

  /// A step with its key.
  static func make(_ key: UInt64, to state: Int, ends: Bool, goesOn: Bool) -> UInt64 {
    key << keyShift | UInt64(state) | (ends ? Self.ends : 0) | (goesOn ? Self.goesOn : 0)
  }

  /// The key of a step.
  static func key(of step: UInt64) -> UInt64 { step >> keyShift }

  @inline(__always)
  static func has(_ step: UInt64, _ key: UInt64) -> Bool { step >> keyShift == key }
  @inline(__always)
  static func state(behind step: UInt64) -> Int { Int(step & target) }
  @inline(__always)
  static func goesOn(_ step: UInt64) -> Bool { step & goesOn != 0 }
  @inline(__always)
  static func ends(_ step: UInt64) -> Bool { step & ends != 0 }
}
