/// The sentences of a field (文), as runs of units with the sign that closes them.
///
/// A line break closes one where a list mark follows or the line was short, as in notes written in
/// lines; in longer text it may only be a wrap.
enum PromiseSentences {
  /// Shows the sentences of a field, in their order.
  static func forEach(
    in folded: FoldedText, _ field: Range<Int>, show: (Range<Int>) -> Void
  ) {
    var start = field.lowerBound
    var lineStart = field.lowerBound
    var gap = folded.gaps.firstIndex { $0.unit > field.lowerBound } ?? folded.gaps.endIndex
    var depth = 0
    for unit in field {
      while gap < folded.gaps.endIndex, folded.gaps[gap].unit <= unit {
        if folded.gaps[gap].unit == unit, folded.gaps[gap].isLineBreak {
          if breaks(folded.classes, at: unit, lineStart: lineStart), start < unit {
            show(start..<unit)
            start = unit
            depth = 0
          }
          lineStart = unit
        }
        gap += 1
      }
      // Letters lie behind all signs, and a number of an item is folded to digits.
      let sign = folded.classes[unit]
      if sign > 0x300F { continue }
      if depth == 0, startsItem(folded, unit, field), start < unit {
        show(start..<unit)
        start = unit
      }
      if sign == 0x300C || sign == 0x300E { depth += 1 }
      if sign == 0x300D || sign == 0x300F { depth = max(0, depth - 1) }
      if depth == 0, isTerminal(sign) {
        show(start..<unit + 1)
        start = unit + 1
      }
    }
    if start < field.upperBound { show(start..<field.upperBound) }
  }

  /// ①, ② and their like, where they number what follows and are not spoken of: ①の資料.
  private static func startsItem(_ folded: FoldedText, _ unit: Int, _ field: Range<Int>) -> Bool {
    guard (0x2460...0x2473).contains(folded.originals[unit]), unit + 1 < field.upperBound else {
      return false
    }
    // の を は と が に も 、
    return ![0x306E, 0x3092, 0x306F, 0x3068, 0x304C, 0x306B, 0x3082, 0x3001]
      .contains(folded.classes[unit + 1])
  }

  private static func breaks(_ classes: [UInt16], at unit: Int, lineStart: Int) -> Bool {
    if isListMark(classes[unit]) || isTerminal(classes[unit - 1]) { return true }
    return unit - lineStart < 20 && !goesOn(classes[unit - 1])
  }

  /// 、 の を に が は で と へ も て し や: no sentence ends with them.
  private static func goesOn(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3001, 0x306E, 0x3092, 0x306B, 0x304C, 0x306F, 0x3067, 0x3068, 0x3078, 0x3082, 0x3066,
      0x3057, 0x3084:
      true
    default: false
    }
  }

  /// 。 ! ? and their like, → and /.
  static func isTerminal(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3002, 0x21, 0x3F, 0xFF61, 0x2192, 0x21D2, 0x3B: true
    default: false
    }
  }

  /// ・ ● - * and their like at the beginning of a line.
  static func isListMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30FB, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x203B, 0x2A, 0x2D, 0x2022,
      0x25E6, 0x25B2, 0x25B3, 0x3010, 0x2605, 0x2606, 0xB7:
      true
    default: false
    }
  }
}
