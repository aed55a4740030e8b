import Domain

/// A failure as the coordinator reads it: a stable code and a sentence that says what to do next.
struct Fault: Error, Sendable {
  let code: String
  let message: String

  /// The line printed on standard error.
  var line: String { "エラー［\(code)］ \(message)" }
}

/// Problems in what people gave us, already worded; the command stops without doing anything.
struct CommandProblems: Error, Sendable {
  let problems: [Problem]

  /// The lines printed on standard error, one problem a line.
  var lines: [String] { problems.map(\.line) }
}

extension Problem {
  /// The problem on one line: place, what is wrong, what to do.
  var line: String {
    let mark = severity == .error ? "エラー" : "注意"
    return "\(mark)［\(code)］ \(place)： \(message) \(suggestion)"
  }
}
