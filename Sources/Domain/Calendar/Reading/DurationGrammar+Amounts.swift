extension DurationGrammar {
  /// A number that may have decimals, such as the 1.5 of 1.5時間.
  struct Amount {
    var whole: Int
    var thousandths = 0
    var mayBeTwo = false

    var isWhole: Bool { thousandths == 0 }

    func times(_ seconds: Int) -> Int { whole * seconds + thousandths * seconds / 1000 }
  }

  /// Reads a number with at most three decimals that count.
  mutating func takeAmount() -> Amount? {
    guard let number = entry.takeNumber(), number.width <= 5 else { return nil }
    var amount = Amount(whole: number.value, mayBeTwo: number.mayBeTwo)
    let end = entry.position
    guard entry.take("."), entry.isAtDigit else {
      entry.position = end
      return amount
    }
    var place = 100
    while let digit = entry.take({ ("0"..."9").contains($0) ? Int($0.value) - 48 : nil }) {
      // What lies beyond the thousandths still shows that the number is not whole.
      amount.thousandths += place > 0 ? digit * place : 0
      if place == 0, digit > 0, amount.thousandths == 0 { amount.thousandths = 1 }
      place /= 10
    }
    return amount
  }

  /// Reads the minutes behind hours, in seconds; 0 when there are none.
  static func takeMinutes(_ entry: inout EntryScanner) -> Int {
    let start = entry.position
    guard let minutes = entry.takeNumber(), minutes.width <= 2, minutes.value < 60 else {
      entry.position = start
      return 0
    }
    entry.skipSpace()
    _ = entry.take("分") || entry.take(word: "MIN") || entry.take("M")
    _ = entry.take("間")
    return minutes.value * 60
  }

  /// Reads the seconds behind minutes; 0 when there are none.
  static func takeSecondsOfMinute(_ entry: inout EntryScanner) -> Int {
    let start = entry.position
    guard let seconds = entry.takeNumber(), seconds.width <= 2, seconds.value < 60,
      entry.take("秒")
    else {
      entry.position = start
      return 0
    }
    return seconds.value
  }
}
