extension Weights {
  /// Reads weights as `rules train` writes them; nothing when a line is not understood.
  ///
  /// A line is a kind, a name and `outcome:weight` pairs, divided by tabs; weights are whole
  /// numbers of hundredths, so that the file can be compared line by line. Runs of characters,
  /// which are many, have a letter for their rarity and one for each outcome: O is nought, P a step
  /// for, N one against.
  package init?(_ text: String, rules: [FlaggingRule]) {
    var text = text
    var grams: [GramTable.Entry] = []
    grams.reserveCapacity(text.utf8.count / 64)
    self.rules = Array(repeating: (.zero, .zero), count: rules.count)
    var places: [String: Int] = [:]
    for (index, rule) in rules.enumerated() { places[rule.id.name] = index }
    let isRead = text.withUTF8 { bytes in
      var lines = WeightLines(bytes)
      while let line = lines.next() {
        switch line.kind {
        case 0x62: bias = line.row  // b
        case 0x74: thresholds = line.row  // t
        case 0x68: header[line.name] = line.row  // h
        case 0x2B: if let place = places[line.name] { self.rules[place].counts = line.row }  // +
        case 0x2D: if let place = places[line.name] { self.rules[place].aside = line.row }  // -
        case 0x67:  // g
          guard let rarity = line.rarity else { return false }
          var key: UInt64 = 0
          for scalar in line.name.unicodeScalars { key = key << 16 | UInt64(scalar.value) }
          grams.append((key, rarity, line.row))
        default: return false
        }
      }
      return lines.isAtEnd
    }
    guard isRead else { return nil }
    self.grams = GramTable(grams)
  }

  /// The text `init(_:rules:)` reads back.
  package func text(rules: [FlaggingRule]) -> String {
    var lines = [
      "# 統計層の重み。rules train が書きます。手で直さないでください。",
      "# g の行は、めずらしさの一文字のあと、区分ごとに一文字：Oが0、Pより先は当てはまる向き、Nより前は反対の向き。",
    ]
    lines.append("b\tbias\t\(Self.text(bias))")
    lines.append("t\tthreshold\t\(Self.text(thresholds))")
    for name in header.keys.sorted() {
      lines.append("h\t\(name)\t\(Self.text(header[name] ?? .zero))")
    }
    for (rule, row) in zip(rules, self.rules) {
      lines.append("+\t\(rule.id.name)\t\(Self.text(row.counts))")
      lines.append("-\t\(rule.id.name)\t\(Self.text(row.aside))")
    }
    for index in (0..<grams.count).sorted(by: { grams.keys[$0] < grams.keys[$1] }) {
      let rarity = UInt8(min(93, (grams.rarity[index] * 10).rounded()))
      let letters = String(UnicodeScalar(0x21 + rarity)) + Self.letters(grams.rows[index])
      lines.append("g\t\(Self.name(grams.keys[index]))\t\(letters)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ row: Row) -> String {
    (0..<outcomes).compactMap { outcome in
      let whole = Int((row[outcome] * 100).rounded())
      return whole == 0 ? nil : "\(outcome):\(whole)"
    }.joined(separator: " ")
  }

  /// The letter that stands for no weight.
  static let nought: UInt8 = 0x4F
  /// What one letter further weighs.
  static let step: Float = 0.08

  private static func letters(_ row: Row) -> String {
    String(
      decoding: (0..<outcomes).map { outcome in
        let steps = Int((row[outcome] / step).rounded())
        return UInt8(min(0x7E, max(0x21, Int(nought) + steps)))
      }, as: UTF8.self)
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
