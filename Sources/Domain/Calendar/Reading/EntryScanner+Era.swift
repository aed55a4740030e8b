extension EntryScanner {
  /// Reads an era in any of its spellings: 令和, 令, ㋿, R, and "R." before the year.
  mutating func takeEra() -> Era? {
    let start = position
    guard let era = takeEraSign() else { return nil }
    skipSpace()
    if take(".") { skipSpace() }
    guard isAtYearOfEra else {
      position = start
      return nil
    }
    return era
  }

  /// Reads the year within an era, 元 or a number.
  mutating func takeYearOfEra() -> WrittenNumber? {
    take("元") ? WrittenNumber(value: 1, width: 1) : takeNumber()
  }

  private var isAtYearOfEra: Bool {
    var ahead = self
    return ahead.takeYearOfEra() != nil
  }

  private mutating func takeEraSign() -> Era? {
    guard let era = take(Self.era) else { return nil }
    let second: Unicode.Scalar =
      switch era {
      case .meiji: "治"
      case .taisho: "正"
      case .showa, .reiwa: "和"
      case .heisei: "成"
      }
    _ = take(second)
    return era
  }

  private static func era(_ scalar: Unicode.Scalar) -> Era? {
    switch scalar {
    case "明", "M": .meiji
    case "大", "T": .taisho
    case "昭", "S": .showa
    case "平", "H": .heisei
    case "令", "R": .reiwa
    default: nil
    }
  }
}
