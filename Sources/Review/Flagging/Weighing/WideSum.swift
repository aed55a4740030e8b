/// A sum of which every lane has room for thirty-two bits.
///
/// Lanes are widened by shifts, which processors do for all of them at once: of two lanes that share a
/// wider one, the upper is shifted down, the lower up and down again.
struct WideSum {
  private var even = SIMD8<Int32>.zero
  private var odd = SIMD8<Int32>.zero

  /// Adds a sum of sixteen bits a lane.
  @inline(__always)
  mutating func add(_ sum: GramPulls.Pull) {
    let wide = unsafeBitCast(sum, to: SIMD8<Int32>.self)
    even &+= (wide &<< 16) &>> 16
    odd &+= wide &>> 16
  }

  /// The sum of each lane.
  var total: SIMD16<Int32> {
    var total = SIMD16<Int32>.zero
    total.evenHalf = even
    total.oddHalf = odd
    return total
  }
}
