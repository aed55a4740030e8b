extension ItemNumber {
  /// The printed form: era letter and year, month, ordinal.
  public var printed: String { "\(month.eraPrefix)-\(padded(month.number, 2))-\(ordinal)" }

  /// Reads the printed form, "R8-06-2"; nothing for any other text.
  public init?(printed: some StringProtocol) {
    let parts = printed.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let letter = parts[0].first, let start = Month.eraStart[letter],
      let year = Int(parts[0].dropFirst()), year >= 1, let number = Int(parts[1]),
      let ordinal = Int(parts[2]),
      let month = Month(year: start + year - 1, number: number), month.eraPrefix == parts[0]
    else { return nil }
    self.init(month: month, ordinal: ordinal)
  }
}

extension Month {
  fileprivate static let eraStart: [Character: Int] = ["S": 1926, "H": 1989, "R": 2019]

  /// The era letter and year of the month, "R8"; an era begins with the month it starts in.
  package var eraPrefix: String {
    if self >= Month(unchecked: 2019, 5) { return "R\(year - 2018)" }
    if self >= Month(unchecked: 1989, 1) { return "H\(year - 1988)" }
    return "S\(year - 1925)"
  }
}
