/// Turns the argument parser's fixed English phrases into Japanese.
///
/// The commands' own texts are Japanese already; only the library's headings, its two standard
/// options and its complaints about arguments are translated here, phrase by phrase.
enum HelpTranslation {
  /// The help text or complaint in Japanese; phrases not known are left as they are.
  static func japanese(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices { lines[index] = line(lines[index]) }
    return lines.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for (english, japanese) in phrases where line.contains(english) {
      return self.line(line.replacing(english, with: japanese))
    }
    if let refusal = refusedValue(line) { return refusal }
    for (before, after, sentence) in complaints {
      guard let start = line.firstRange(of: before) else { continue }
      let rest = line[start.upperBound...]
      let end = after.isEmpty ? rest.endIndex : rest.firstRange(of: after)?.lowerBound
      guard let end else { continue }
      // "2 unexpected arguments" counts what is listed anyway.
      let head = line[..<start.lowerBound].reversed().drop(while: \.isNumber).reversed()
      return String(head) + sentence.replacing("◇", with: rest[..<end])
    }
    return line
  }

  /// A value that was refused, with the reason this program gave: 「--due」の「x」： ….
  private static func refusedValue(_ line: String) -> String? {
    guard let match = line.firstMatch(of: /The value '(.*)' is invalid for '(.*?)': (.*)/)
    else { return nil }
    let name = match.2.split(separator: " ").first ?? match.2
    return line[..<match.range.lowerBound] + "\(name) の「\(match.1)」： \(match.3)"
  }

  private static let phrases: [(String, String)] = [
    ("OVERVIEW: ", "概要： "),
    ("USAGE: ", "使い方： "),
    ("Usage: ", "使い方： "),
    ("ARGUMENTS:", "引数："),
    ("OPTIONS:", "オプション："),
    ("SUBCOMMANDS:", "コマンド："),
    ("Error: ", "エラー： "),
    ("Help:  ", "説明：  "),
    ("<options>", "<オプション>"),
    ("<subcommand>", "<コマンド>"),
    ("(default: ", "（既定： "),
    ("(values: ", "（値： "),
    ("; default: ", "； 既定： "),
    ("Show help information.", "この説明を表示します。"),
    ("Show subcommand help information.", "コマンドの説明を表示します。"),
    ("Show the version.", "版を表示します。"),
    ("Missing required subcommand.", "コマンドを指定してください。"),
    (" Did you mean ", " もしかして： "),
  ]

  private static let complaints: [(String, String, String)] = [
    ("Missing expected argument '", "'", "「◇」を指定してください。"),
    ("Missing value for '", "'", "「◇」には値が要ります。"),
    ("Missing one of: '", "'", "「◇」のどれかを指定してください。"),
    ("Unknown option '", "'", "「◇」というオプションはありません。"),
    ("Unexpected argument '", "'", "余分な引数「◇」があります。"),
    (" unexpected arguments: '", "'", "余分な引数があります： ◇"),
    ("The value '", "'", "「◇」は使えない値です。"),
    ("  See '", "' for more information.", "  詳しくは「◇」をご覧ください。"),
    ("  See '", "' for detailed help.", "  詳しくは「◇」をご覧ください。"),
  ]
}
