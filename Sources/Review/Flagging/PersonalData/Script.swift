/// The script of a character (文字種), which folding leaves out.
enum Script: UInt8, Hashable, Sendable {
  case kanji
  case hiragana
  case katakana
  case latin
  case digit
  case sign

  /// The script of an original scalar.
  @inline(__always)
  init(_ value: UInt32) {
    self =
      value < 0x1_0000
      ? Self.basic.withUnsafeBufferPointer { $0[Int(value)] }
      : (0x2_0000...0x3_FFFF).contains(value) ? .kanji : .sign
  }

  /// The script of every scalar of the basic plane: to look it up is quicker than to ask for ranges.
  private static let basic: [Script] = (0..<0x1_0000).map { value in
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x3005, 0x30F6: .kanji
    case 0x3041...0x3096: .hiragana
    case 0x30A1...0x30FA, 0x30FC, 0xFF66...0xFF9F: .katakana
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x30...0x39, 0xFF10...0xFF19: .digit
    default: .sign
    }
  }
}

/// A folded note with its scripts, as the readers of personal data look at it.
final class ScriptText {
  let classes: [UInt16]
  let scalars: [UInt32]
  private let gaps: [FoldedText.Gap]
  /// The units that begin a line.
  private let lines: [Int]
  /// The units of the field that is looked at.
  var field = 0..<0

  init(_ folded: FoldedText) {
    classes = folded.classes
    scalars = folded.scalars
    gaps = folded.gaps
    lines = gaps.filter(\.isLineBreak).map(\.unit)
  }

  /// Where the last line that begins within a range begins, behind its first unit.
  func lastLine(in range: Range<Int>) -> Int? {
    lines.last { range.lowerBound < $0 && $0 < range.upperBound }
  }

  /// Whether white space stood before a unit.
  func isBehindGap(_ unit: Int) -> Bool { gaps.contains { $0.unit == unit } }

  /// The last unit of a range before which white space stood, behind its first one.
  func lastGap(in range: Range<Int>) -> Int? {
    gaps.last { range.lowerBound < $0.unit && $0.unit < range.upperBound }?.unit
  }

  func script(_ unit: Int) -> Script? {
    field.contains(unit) ? Script(scalars[unit]) : nil
  }

  /// The class of a unit, 0 outside the field.
  func unit(_ place: Int) -> UInt16 { field.contains(place) ? classes[place] : 0 }

  /// Whether two characters stand at a place, one behind the other.
  func stands(_ first: UInt16, _ second: UInt16, at place: Int) -> Bool {
    unit(place) == first && unit(place + 1) == second
  }

  /// Whether 先生 stands at a place.
  func standsTeacher(at place: Int) -> Bool { stands(0x5148, 0x751F, at: place) }

  /// Where a run of one script that ends at a place begins, in its line and no longer than `most`.
  func run(of script: Script, endingAt end: Int, most: Int) -> Int {
    var start = end
    while start > field.lowerBound, end - start < most, self.script(start - 1) == script {
      start -= 1
    }
    return lastLine(in: start..<end) ?? start
  }

  /// Where a run of one script that begins at a place ends, in its line and no longer than `most`.
  func run(of script: Script, from start: Int, most: Int) -> Int {
    var end = start
    while end < field.upperBound, end - start < most, self.script(end) == script { end += 1 }
    return lines.first { start < $0 && $0 < end } ?? end
  }

  /// Whether a folded word of a glossary fills a range exactly.
  func holds<Meaning>(_ glossary: Glossary<Meaning>, _ range: Range<Int>) -> Bool {
    !range.isEmpty
      && glossary.longest(in: classes, at: range.lowerBound, before: range.upperBound)?.end
        == range.upperBound
  }
}
