/// A cell while its XML is being read.
struct CellDraft {
  let column: Int
  /// The kind the file gives: "n" number, "s" shared string, "b" boolean and so on.
  var kind = "n"
  var style: Int?
  var value = ""
  var inline = ""
  var hasFormula = false

  init(column: Int) {
    self.column = column
  }

  func finished(
    strings: [String], shownAs style: MomentStyle?, epoch: Double
  ) throws(UnreadableFile) -> CellValue {
    switch kind {
    case "s":
      guard !value.isEmpty else { return .empty }
      guard let index = Int(value), strings.indices.contains(index) else {
        throw UnreadableFile(.damagedWorkbook)
      }
      return text(strings[index])
    case "inlineStr": return text(inline)
    case "str": return text(ControlEscapes.undone(value))
    case "b": return value.isEmpty ? .empty : .boolean(value == "1" || value == "true")
    case "e": return value.isEmpty ? .empty : .failure(value)
    case "d": return text(value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value)
    default: return try number(shownAs: style, epoch: epoch)
    }
  }

  private func text(_ text: String) -> CellValue { text.isEmpty ? .empty : .text(text) }

  private func number(
    shownAs style: MomentStyle?, epoch: Double
  ) throws(UnreadableFile) -> CellValue {
    guard !value.isEmpty else { return .empty }
    guard let number = Double(value), number.isFinite else {
      throw UnreadableFile(.damagedWorkbook)
    }
    switch style {
    case nil: return .number(number)
    case .date, .dateTime: return .moment(serial: number + epoch, shownAs: style ?? .date)
    case .time, .duration:
      return .moment(
        serial: number >= 1 && style == .time ? number + epoch : number, shownAs: style ?? .time)
    }
  }
}

/// The place of a cell, such as "AB12".
struct CellPlace {
  let column: Int
  let row: Int

  init?(_ reference: some StringProtocol) {
    let letters = reference.prefix { !$0.isNumber && $0 != "$" }
    guard let column = ColumnLetters.column(letters), column < 16_384,
      let row = Int(reference.dropFirst(letters.count)), (1...1_048_576).contains(row)
    else { return nil }
    self.column = column
    self.row = row
  }
}
