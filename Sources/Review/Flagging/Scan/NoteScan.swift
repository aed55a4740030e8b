public import Domain
import FoundationEssentials

/// Reads a file of records, one JSON object a line, and answers each with a line of findings
/// (`teireikai scan`).
///
/// The same file gives the same bytes, in any order of lines, with the same rules.
public struct NoteScan: Sendable {
  private let reader: any NoteReader

  /// A scan with this reader.
  public init(reader: any NoteReader) { self.reader = reader }

  /// What a line of input becomes.
  public enum Answer: Sendable {
    /// A line of JSON.
    case line(String)
    /// The line could not be read; nothing was made up for it.
    case refused(Problem)
  }

  /// Answers one line; nothing for a blank one.
  public func answer(_ line: String, number: Int) -> Answer? {
    guard !line.allSatisfy(\.isWhitespace) else { return nil }
    let record: ScanRecord
    do {
      record = try JSONDecoder().decode(ScanRecord.self, from: Data(line.utf8))
    } catch let error as DecodingError {
      return refuse(number, Self.reason(error))
    } catch {
      return refuse(number, "JSONとして読めません")
    }
    guard let text = record.text else {
      return refuse(number, "received_at は 2026-06-03T13:20 の形で書いてください")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = ScanLine(id: record.id, reader.read(text))
    guard let data = try? encoder.encode(line) else { return refuse(number, "結果を書けません") }
    return .line(String(decoding: data, as: UTF8.self))
  }

  /// Answers a whole file.
  public func answers(_ text: String) -> [Answer] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.enumerated()
      .compactMap { answer(String($0.element), number: $0.offset + 1) }
  }

  private func refuse(_ number: Int, _ reason: String) -> Answer {
    .refused(
      Problem(
        code: "scan.line", place: "\(number)行目", message: reason,
        suggestion: "その行を直してから、もう一度読み取ってください。"))
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "「\(key.stringValue)」がありません"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "「\(context.codingPath.map(\.stringValue).joined(separator: "."))」の値の種類が違います"
    case .dataCorrupted: "JSONとして読めません"
    @unknown default: "JSONとして読めません"
    }
  }
}
