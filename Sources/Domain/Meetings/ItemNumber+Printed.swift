extension ItemNumber {
  /// The printed form: the month's code and the ordinal.
  public var printed: String { "\(month.code)-\(ordinal)" }

  /// Reads the printed form, "R8-06-2"; nothing for any other text.
  public init?(printed: some StringProtocol) {
    let parts = printed.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = Int(parts[1]), let ordinal = Int(parts[2]),
      let era = Era.allCases.first(where: { parts[0].hasPrefix($0.letter) }),
      let year = Int(parts[0].dropFirst()).flatMap({ EraYear(era: era, number: $0) }),
      let month = Month(year: year.gregorianYear, number: number), month.eraYear == year
    else { return nil }
    self.init(month: month, ordinal: ordinal)
  }
}
