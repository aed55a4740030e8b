extension DayGrammar {
  /// Steps over the sign between year, month and day, with spaces around it, and tells which it was.
  mutating func takeMark() -> Unicode.Scalar? {
    let start = entry.position
    entry.skipSpace()
    switch entry.next {
    case "年", "月", "/", ".", "-", "・":
      let mark = entry.next
      entry.advance()
      entry.skipSpace()
      return mark
    default:
      entry.position = start
      return nil
    }
  }

  /// Steps over 日; behind a space it belongs to the day only after 月, otherwise it is Sunday.
  mutating func takeDaySign(afterMonthSign: Bool) {
    let start = entry.position
    if afterMonthSign { entry.skipSpace() }
    if !entry.take("日") { entry.position = start }
  }

  /// Reads a time behind the day.
  ///
  /// Midnight to the second is left out: programs print plain days so, people never write it.
  mutating func takeTimeAfterDay() -> TimeOfDay? {
    let start = entry.position
    entry.skipSpace()
    _ = entry.take("T")
    if entry.take(word: "00:00:00") || entry.take(word: "0:00:00") {
      if entry.take(".") { _ = entry.takeDigits() }
      return nil
    }
    guard let found = try? entry.takeTime() else {
      entry.position = start
      return nil
    }
    return found.time
  }

  /// What is wrong when no number follows where the day should be.
  var reasonForMissingDay: UnreadableDay { entry.isAtEnd ? .dayMissing : reasonForTheRest }

  /// What is wrong with the text that is left.
  var reasonForTheRest: UnreadableDay {
    var rest = entry
    rest.skipSpace()
    let about = ["上旬", "中旬", "下旬", "初旬", "末", "初め", "はじめ", "半ば", "頃", "ごろ", "ころ", "?", "前後", "以"]
    if rest.take(anyOf: about) { return .vague }
    let joint = ["~", "・", "、", ",", "-", "/", "&", "から", "と", "および", "及び"]
    if rest.take(anyOf: joint) { return .severalDays }
    return .extraText
  }
}
