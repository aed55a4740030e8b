import Domain

extension AddressMarks {
  /// A quarter by name: 磯見台の, 朝日ヶ丘に, 栄町から.
  func district(_ word: Range<Int>) -> PersonalMark? {
    let isTown = text.unit(word.lowerBound) == 0x753A
    let end = isTown ? part(behind: word.upperBound) : word.upperBound
    guard isDistrictEnd(end) else { return nil }
    let from = nameStart(endingAt: word.lowerBound)
    let run = from..<word.lowerBound
    guard text.unit(word.lowerBound - 1) != 0x5186,  // 三千円台
      run.count >= (isTown || word.count > 1 ? 1 : 2), run.count <= 6,
      text.script(from) != .katakana || word.count > 1, isOutside(from..<word.upperBound),
      !lexicon.fills(lexicon.plainAddress, text, run),
      !lexicon.fills(lexicon.generic, text, run)
    else { return nil }
    return PersonalMark(kind: .address, units: from..<end)
  }

  /// The end of the part of a former town that is named behind it: 一志町|高野.
  private func part(behind end: Int) -> Int {
    let stop = text.run(of: .kanji, from: end, most: 5)
    guard stop - end >= 2, !holdsPublic(end..<stop), isPlaceName(end..<stop) else { return end }
    return stop
  }

  /// The quarter behind a municipality: 桑名市|新矢田の家; not 津市内, 伊勢市役所, 松阪市在住.
  func quarter(behind municipality: Int) -> PersonalMark? {
    var end = text.run(of: .kanji, from: municipality, most: 7)
    let residence: [UInt16] = [0x5728, 0x4F4F]
    if end - municipality > 2,
      residence.indices.allSatisfy({ text.unit(end - 2 + $0) == residence[$0] })
    {
      end -= 2
    } else if lexicon.living.longest(in: text.classes, at: end, before: text.field.upperBound)
      == nil
    {
      return nil
    }
    let run = municipality..<end
    return (2...5).contains(run.count) && !holdsPublic(run) && isPlaceName(run)
      ? PersonalMark(kind: .address, units: run) : nil
  }

  private func holdsPublic(_ run: Range<Int>) -> Bool {
    run.contains {
      lexicon.publicWords.longest(in: text.classes, at: $0, before: run.upperBound) != nil
    }
  }

  /// 千草の|旧道沿い, 木本町の|裏通り: a street that a named quarter stands before.
  func street(_ word: Range<Int>, names: NameBook) -> PersonalMark? {
    let link = word.lowerBound - 1
    guard text.unit(link) == 0x306E, text.script(link - 1) == .kanji else { return nil }
    let from = nameStart(endingAt: link)
    let run = from..<link
    let isTown = text.unit(link - 1) == 0x753A && run.count >= 2
    guard (2...6).contains(run.count), isPlaceName(run), !holdsPublic(run),
      isTown || names.isLikeSurname(text, run) || names.isSurname(text, run),
      !lexicon.fills(lexicon.plainAddress, text, run), !text.holds(lexicon.nobody, run)
    else { return nil }
    return PersonalMark(kind: .address, units: from..<word.upperBound)
  }

  /// Neither a municipality nor the end of one.
  private func isOutside(_ run: Range<Int>) -> Bool {
    (max(text.field.lowerBound, run.lowerBound - 4)...run.lowerBound).allSatisfy {
      !text.holds(lexicon.municipalities, $0..<run.upperBound)
    }
  }

  /// の に で から へ を と 在 住 a sign.
  func isDistrictEnd(_ end: Int) -> Bool {
    guard let script = text.script(end), script != .sign else { return true }
    switch text.unit(end) {
    case 0x306E, 0x306B, 0x3067, 0x304B, 0x3078, 0x3092, 0x3068, 0x5728, 0x306F, 0x3082, 0x304C:
      return true
    default: return false
    }
  }
}
