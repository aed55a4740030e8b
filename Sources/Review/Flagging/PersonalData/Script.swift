/// The script of a character (文字種), which folding leaves out.
enum Script: UInt8, Hashable, Sendable {
  case kanji
  case hiragana
  case katakana
  case latin
  case digit
  case sign

  /// The script of an original character by its first unit of UTF-16.
  init(_ original: UInt16) { self = Self.table[Int(original)] }

  /// The script of every unit: to look it up is quicker than to ask for ranges.
  static let table: [Script] = (0..<0x1_0000).map { value in
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x3005, 0x30F6, 0xD840...0xD8BF: .kanji
    case 0x3041...0x3096: .hiragana
    case 0x30A1...0x30FA, 0x30FC, 0xFF66...0xFF9F: .katakana
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x30...0x39, 0xFF10...0xFF19: .digit
    default: .sign
    }
  }
}

/// A folded note with its scripts, as the readers of personal data look at it.
///
/// It holds the note's units in place, so it is only there while they are looked at.
final class ScriptText {
  let classes: UnsafeBufferPointer<UInt16>
  let originals: UnsafeBufferPointer<UInt16>
  private let gaps: [FoldedText.Gap]
  /// The words around personal data.
  let lexicon: PersonalDataLexicon
  /// The script of every unit of UTF-16, at hand.
  private let scripts: UnsafeBufferPointer<Script>
  /// The units of the field that is looked at.
  var field = 0..<0

  private init(
    _ classes: UnsafeBufferPointer<UInt16>, _ originals: UnsafeBufferPointer<UInt16>,
    _ scripts: UnsafeBufferPointer<Script>, gaps: [FoldedText.Gap],
    _ lexicon: PersonalDataLexicon
  ) {
    self.classes = classes
    self.originals = originals
    self.scripts = scripts
    self.gaps = gaps
    self.lexicon = lexicon
  }

  /// Shows a folded note.
  static func show<Result>(
    _ folded: FoldedText, _ lexicon: PersonalDataLexicon, to body: (ScriptText) -> Result
  ) -> Result {
    folded.classes.withUnsafeBufferPointer { classes in
      folded.originals.withUnsafeBufferPointer { originals in
        Script.table.withUnsafeBufferPointer { scripts in
          body(ScriptText(classes, originals, scripts, gaps: folded.gaps, lexicon))
        }
      }
    }
  }

  /// Where the last line that begins within a range begins, behind its first unit.
  func lastLine(in range: Range<Int>) -> Int? {
    gaps.last { $0.isLineBreak && range.lowerBound < $0.unit && $0.unit < range.upperBound }?.unit
  }

  /// Whether white space stood before a unit.
  func isBehindGap(_ unit: Int) -> Bool { gaps.contains { $0.unit == unit } }

  /// The last unit of a range before which white space stood, behind its first one.
  func lastGap(in range: Range<Int>) -> Int? {
    gaps.last { range.lowerBound < $0.unit && $0.unit < range.upperBound }?.unit
  }

  func script(_ unit: Int) -> Script? {
    field.contains(unit) ? scripts[Int(originals[unit])] : nil
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
    return gaps.first { $0.isLineBreak && start < $0.unit && $0.unit < end }?.unit ?? end
  }

  /// The longest cue that begins at a unit: those in katakana only where katakana stands there.
  func cue(at place: Int, before limit: Int) -> (end: Int, meaning: PersonalCue)? {
    script(place) == .katakana
      ? lexicon.katakanaCues.longest(in: classes, at: place, before: limit)
      : lexicon.cues.longest(in: classes, at: place, before: limit)
  }

  /// Whether a folded word of a glossary fills a range exactly.
  func holds<Meaning>(_ glossary: Glossary<Meaning>, _ range: Range<Int>) -> Bool {
    !range.isEmpty && glossary.mayEnd(with: classes[range.upperBound - 1])
      && glossary.longest(in: classes, at: range.lowerBound, before: range.upperBound)?.end
        == range.upperBound
  }
}
