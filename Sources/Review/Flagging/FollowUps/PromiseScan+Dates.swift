import Domain

extension PromiseScan {
  /// The last resolved date of the clause before a verb.
  func date(before verb: Int) -> DateMention? {
    dates.last { mention in
      mention.day != nil && mention.units.lowerBound >= context.start
        && mention.units.upperBound <= verb && !isAttribute(mention)
        && mention.units.upperBound > (context.next ?? 0)
    }
  }

  /// 電話を10日後に入れる: a date between a noun of doing and its verb.
  func date(inside run: Range<Int>) -> DateMention? {
    dates.first {
      $0.day != nil && run.lowerBound < $0.units.lowerBound
        && $0.units.upperBound < run.upperBound
    }
  }

  /// Where the verb of a noun of doing is to be looked for: behind the date between them.
  func verbStart(behind noun: Int) -> Int {
    guard noun < range.upperBound, units[noun] == 0x3092,
      let date = dates.first(where: { $0.units.lowerBound == noun + 1 })
    else { return noun }
    let end = date.units.upperBound
    let start = end < range.upperBound && units[end] == 0x306B ? end + 1 : end
    let verb = lexicon.support.longest(in: units, at: start, before: range.upperBound)
    return verb == nil ? noun : start
  }

  /// かけ直す(明日13時), TEL予定：6/25(木)13:30: a date right behind the verb.
  func date(rightBehind end: Int) -> DateMention? {
    dates.first { mention in
      let start = mention.units.lowerBound
      guard mention.day != nil, (end...end + 6).contains(start) else { return false }
      let between = units[end..<start]
      if between.contains(0x28) { return true }
      // 郵送します6月22日に
      if between.isEmpty, isPolite(end), units[mention.units.upperBound...].first == 0x306B {
        return true
      }
      return between.allSatisfy { [0x3A, 0x20, 0x2D, 0x3001].contains($0) }
        && isBareEnd(mention.units.upperBound)
    }
  }

  /// 7月1日の電話で: the day of a talk that is arranged anyway.
  func isContact(_ mention: DateMention) -> Bool {
    lexicon.talks.longest(in: units, at: mention.units.upperBound, before: range.upperBound) != nil
  }

  /// 6月20日の説明会, 20日に受診: the date of something else.
  func isAttribute(_ mention: DateMention) -> Bool {
    let end = mention.units.upperBound
    if end < range.upperBound, units[end] == 0x306F, !mention.isAhead { return true }  // 今夜は
    if isOfAnEvent(end) || isBeside(mention.units) || isCountedFromEvent(mention.units) {
      return true
    }
    if lexicon.bounds.longest(in: units, at: end, before: range.upperBound) != nil { return true }
    guard end + 1 < range.upperBound else { return false }
    if units[end] == 0x304B, units[end + 1] == 0x3089 { return true }  // から
    guard units[end] == 0x306E, DateNumber.digit(units[end + 1]) == nil else { return false }
    return lexicon.times.longest(in: units, at: end + 1, before: range.upperBound) == nil
  }

  /// 親の会（7/11）の: the day of what stands before the parenthesis.
  private func isBeside(_ date: Range<Int>) -> Bool {
    let open = date.lowerBound - 1
    guard open > range.lowerBound, units[open] == 0x28,
      ![0x9803, 0x308D, 0x5F8C, 0x6642, 0x65E5].contains(units[open - 1]),  // 頃 ころ 後 時 日
      !dates.contains(where: { $0.units.upperBound == open })
    else { return false }
    guard
      let close = (date.upperBound..<min(range.upperBound, date.upperBound + 12))
        .last(where: { units[$0] == 0x29 }), close + 1 < range.upperBound
    else { return false }
    // の は が も に を
    return [0x306E, 0x306F, 0x304C, 0x3082, 0x306B, 0x3092].contains(units[close + 1])
  }

  /// 面接の翌日, 退院後1週間で, 受診から3日後: counted from the day of something else.
  private func isCountedFromEvent(_ date: Range<Int>) -> Bool {
    let start = date.lowerBound
    guard start > range.lowerBound + 2 else { return false }
    let before = units[start - 1]
    let isKanji = (0x4E00...0x9FFF).contains(before)
    if units[start] == 0x7FCC { return before == 0x306E || before == 0x305F || isKanji }  // 翌 の た
    guard DateNumber.isNumeral(units[start]),
      [0x5F8C, 0x5185, 0x3089, 0x3067].contains(units[date.upperBound - 1])  // 後 内 ら で
    else { return false }
    switch before {
    case 0x306E: return (0x4E00...0x9FFF).contains(units[start - 2])
    case 0x5F8C: return ![0x4ECA, 0x306E].contains(units[start - 2])  // 今後, その後
    case 0x3089:  // 診から 院から 接から 談から 術から 査から, but not 当方から
      return units[start - 2] == 0x304B
        && [0x8A3A, 0x9662, 0x63A5, 0x8AC7, 0x8853, 0x67FB].contains(units[start - 3])
    default: return false
    }
  }

  /// 25日に受診, 3日退院: what happens to the caller that day, unless its outcome is asked.
  private func isOfAnEvent(_ end: Int) -> Bool {
    var place = end
    if place < range.upperBound, [0x306B, 0x304C, 0x306F, 0x3068].contains(units[place]) {
      place += 1  // に が は と
    }
    guard let event = lexicon.events.longest(in: units, at: place, before: range.upperBound),
      event.end < range.upperBound
    else { return false }
    return ![0x306E, 0x3092, 0x7D50, 0x5F8C, 0x6642].contains(units[event.end])  // の を 結 後 時
  }
}
