extension DateScan {
  /// An hour of the evening that no day stands with: the centre answers calls until four, so 17時に is
  /// this evening's; not 次回 17時, 毎日17時 or 17時間.
  func clock() -> Range<Int>? {
    // Most sentences have no 時.
    guard units[start..<limit].contains(0x6642) else { return nil }
    var place = start
    while place < limit {
      // 次 毎 同
      if [0x6B21, 0x6BCE, 0x540C].contains(units[place]) { return nil }
      guard let hour = DateNumber.read(units, at: place, before: limit) else {
        place += 1
        continue
      }
      if (16...22).contains(hour.0), isHour(hour.end), !DateNumber.isNumeral(before(place)) {
        return place..<hour.end + 1
      }
      place = hour.end
    }
    return nil
  }

  /// Whether 時 stands here and に, には, ごろ, 半, minutes or a sign behind it.
  private func isHour(_ end: Int) -> Bool {
    guard end < limit, units[end] == 0x6642 else { return false }
    let next = end + 1 < limit ? units[end + 1] : 0x3001
    switch next {
    case 0x306B, 0x3054, 0x9803, 0x534A, 0x3001, 0x307E, 0x3059: return true
    default: return DateNumber.digit(next) != nil
    }
  }
}
