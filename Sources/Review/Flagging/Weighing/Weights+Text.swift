extension Weights {
  /// Reads weights as `rules train` writes them; nothing when a line is not understood.
  ///
  /// A line is a kind, a name and `outcome:weight` pairs, divided by tabs; weights are whole
  /// numbers of hundredths, so that the file can be compared line by line.
  package init?(_ text: String, rules: [FlaggingRule]) {
    var grams: [(key: UInt64, rarity: Float, row: Row)] = []
    self.rules = Array(repeating: (.zero, .zero), count: rules.count)
    var places: [String: Int] = [:]
    for (index, rule) in rules.enumerated() { places[rule.id.name] = index }
    for line in text.utf8.split(separator: 0x0A) where line.first != 0x23 {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 3, let row = Self.row(fields[fields.count - 1]) else { return nil }
      let name = String(Substring(fields[1]))
      switch fields[0].first {
      case 0x62: bias = row  // b
      case 0x74: thresholds = row  // t
      case 0x68: header[name] = row  // h
      case 0x2B: if let place = places[name] { self.rules[place].counts = row }  // +
      case 0x2D: if let place = places[name] { self.rules[place].aside = row }  // -
      case 0x67:  // g
        guard fields.count == 4, let rarity = Self.number(fields[2]) else { return nil }
        var key: UInt64 = 0
        for scalar in name.unicodeScalars { key = key << 16 | UInt64(scalar.value) }
        grams.append((key, Float(rarity) / 100, row))
      default: return nil
      }
    }
    self.grams = GramTable(grams)
  }

  private static func row(_ text: Substring.UTF8View) -> Row? {
    var row = Row.zero
    for pair in text.split(separator: 0x20) {
      guard let colon = pair.firstIndex(of: 0x3A), let outcome = number(pair[..<colon]),
        let weight = number(pair[pair.index(after: colon)...]), (0..<16).contains(outcome)
      else { return nil }
      row[outcome] = Float(weight) / 100
    }
    return row
  }

  private static func number(_ text: Substring.UTF8View) -> Int? {
    var value = 0
    var digits = text
    let isNegative = digits.first == 0x2D
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count < 9 else { return nil }
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return isNegative ? -value : value
  }

  /// The text `init(_:rules:)` reads back.
  package func text(rules: [FlaggingRule]) -> String {
    var lines = ["# 統計層の重み。rules train が書きます。手で直さないでください。"]
    lines.append("b\tbias\t\(Self.text(bias))")
    lines.append("t\tthreshold\t\(Self.text(thresholds))")
    for name in header.keys.sorted() {
      lines.append("h\t\(name)\t\(Self.text(header[name] ?? .zero))")
    }
    for (rule, row) in zip(rules, self.rules) {
      lines.append("+\t\(rule.id.name)\t\(Self.text(row.counts))")
      lines.append("-\t\(rule.id.name)\t\(Self.text(row.aside))")
    }
    for index in 0..<grams.count {
      let rarity = Int((grams.rarity[index] * 100).rounded())
      lines.append("g\t\(Self.name(grams.keys[index]))\t\(rarity)\t\(Self.text(grams.rows[index]))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ row: Row) -> String {
    (0..<outcomes).compactMap { outcome in
      let whole = Int((row[outcome] * 100).rounded())
      return whole == 0 ? nil : "\(outcome):\(whole)"
    }.joined(separator: " ")
  }

  static func name(_ key: UInt64) -> String {
    var scalars = String.UnicodeScalarView()
    for shift in [32, 16, 0] {
      let unit = UInt16(truncatingIfNeeded: key >> UInt64(shift))
      if unit != 0, let scalar = Unicode.Scalar(unit) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
