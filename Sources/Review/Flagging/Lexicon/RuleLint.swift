public import Domain

/// Looks at rule files as a careful reviewer would (規則の点検): what can be read, but is not good yet.
public struct RuleLint: Sendable {
  /// What was seen, in the order of files and lines.
  public private(set) var problems: [Problem] = []

  /// A look at no file yet.
  public init() {}

  /// Looks at one file.
  public mutating func look(at file: (name: String, text: String)) {
    guard RuleBook.holdsRules(file) else { return lookAtLists(file) }
    guard let root = try? RuleYAML.read(file.text) else { return }
    for entry in root.entries ?? [] where entry.key == "rules" {
      for rule in entry.value.members ?? [] { look(at: rule, in: file.name) }
    }
  }

  /// Word lists of promises and personal data: whether they can be read.
  private mutating func lookAtLists(_ file: (name: String, text: String)) {
    guard file.name.hasSuffix(".yaml") else { return }
    do {
      _ = try WordLists(file.text, file: file.name)
    } catch {
      report(
        "rules.lists", file.name, error.line, "語の表として読めません",
        "空白での字下げ、「鍵:」「- 」の形、同じ鍵が二度ないことをお確かめください。")
    }
  }

  private mutating func look(at rule: RuleNode, in file: String) {
    let entries = rule.entries ?? []
    let name = entries.first { $0.key == "id" }?.value.text ?? ""
    var lines: [String: Int] = [:]
    for item in entries.first(where: { $0.key == "terms" })?.value.members ?? [] {
      for word in (item.text ?? "").split(separator: " ").map(String.init) {
        if let first = lines.updateValue(item.line, forKey: word) {
          report(
            "rules.twice", file, item.line, "「\(word)」は\(first)行目にもあります",
            "どちらかを消してください。")
        }
      }
    }
    guard entries.contains(where: { $0.key == "category" }) else { return }
    let examples = entries.first { $0.key == "examples" }?.value.entries ?? []
    for kind in ["asserted", "denied", "past", "mask"] {
      if examples.contains(where: { $0.key == kind && $0.value.members?.isEmpty == false }) {
        continue
      }
      report(
        "rules.examples", file, rule.line, "\(name) に \(kind) の文例がありません",
        "examples に \(kind) の文例を一つ以上書いてください。")
    }
  }

  private mutating func report(
    _ code: String, _ file: String, _ line: Int, _ message: String, _ suggestion: String
  ) {
    problems.append(
      Problem(
        code: code, severity: .warning, place: "\(file) \(line)行目", message: message,
        suggestion: suggestion))
  }
}
