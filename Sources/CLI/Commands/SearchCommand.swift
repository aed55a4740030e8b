import ArgumentParser
import Domain
import Foundation

/// `teireikai search`: finds words in the records; the text is opened in memory only.
struct SearchCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "相談記録のことばを探します。",
    discussion: "ことばを二つ以上並べると、すべてを含む記録を探します。全角・半角、ひらがな・カタカナの違いは気にしません。")

  @OptionGroup var options: FolderOptions
  @Argument(help: "探すことば。")
  var words: [String]
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func validate() throws {
    guard words.contains(where: { !$0.isEmpty }) else {
      throw ValidationError("探すことばを指定してください。")
    }
  }

  func run(at desk: Desk, on console: Console) async throws {
    let wanted = words.map(SearchText.folded).filter { !$0.isEmpty }
    let found = try await desk.history.allConsultations().filter { consultation in
      let text = SearchText.folded(SearchText.of(consultation))
      return wanted.allSatisfy { text.contains($0) }
    }
    if json { return console.say(try JSONText.of(found.map(ConsultationForm.init))) }
    var list = Listing("番号", "相談日", "ケース", "見つかったところ")
    for consultation in found {
      list.add(
        consultation.id.printed, consultation.day.warekiDense, consultation.caseFile?.printed ?? "",
        SearchText.excerpt(of: SearchText.of(consultation), around: wanted[0]))
    }
    list.print(on: console, nothing: "見つかりませんでした。")
  }
}

/// How search looks at text: width, case and kana do not matter.
enum SearchText {
  /// All words of a record that can be searched.
  static func of(_ consultation: Consultation) -> String {
    RecordField.allCases.map { consultation.text[$0].reveal(for: .display) }
      .joined(separator: "\n")
  }

  /// The text with width, case and kana folded, scalar by scalar.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      let isKatakana = (0x30A1...0x30F6).contains(scalar.value)
      scalars.append(
        isKatakana ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar)
    }
    return String(scalars)
  }

  /// Some characters around the first hit, on one line.
  static func excerpt(of text: String, around word: String) -> String {
    let line =
      text.split(whereSeparator: \.isNewline).first { folded(String($0)).contains(word) } ?? ""
    let place = folded(String(line)).firstRange(of: word)
    let before =
      place.map {
        folded(String(line)).distance(
          from: folded(String(line)).startIndex, to: $0.lowerBound)
      } ?? 0
    let start = max(0, before - 12)
    let cut = line.dropFirst(start).prefix(36)
    return (start > 0 ? "…" : "") + cut + (cut.endIndex < line.endIndex ? "…" : "")
  }
}
