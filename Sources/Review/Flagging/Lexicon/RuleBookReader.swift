import Domain

/// Reads rule files into a rule book and collects every problem with its file and line.
struct RuleBookReader {
  private(set) var rules: [FlaggingRule] = []
  private(set) var masks: [Term] = []
  private(set) var tails: [(kind: TailKind, term: Term)] = []
  private(set) var cues: [(kind: CueKind, term: Term)] = []
  private(set) var problems: [Problem] = []
  private var file = ""

  /// The terms of everything read.
  var terms: [Term] { rules.flatMap(\.terms) + masks + tails.map(\.term) + cues.map(\.term) }

  /// Reads one file.
  mutating func read(name: String, text: String) {
    file = name
    let root: RuleNode
    do {
      root = try RuleYAML.read(text)
    } catch {
      report("rules.form", line: error.line, error.expected)
      return
    }
    for entry in fields(of: root, allowed: ["topic", "rules", "masks", "tails", "cues"]) {
      switch entry.key {
      case "rules": for node in items(entry.value) { readRule(node) }
      case "masks": masks += terms(entry.value, allowsShort: false)
      case "tails":
        for (kind, term) in kinds(entry.value, TailKind.self) { tails.append((kind, term)) }
      case "cues":
        for (kind, term) in kinds(entry.value, CueKind.self) { cues.append((kind, term)) }
      default: break
      }
    }
  }

  private mutating func readRule(_ node: RuleNode) {
    let entries = fields(
      of: node,
      allowed: [
        "id", "rev", "title", "category", "also", "urgent", "points", "explain", "suggest",
        "terms", "examples",
      ])
    func value(_ key: String) -> RuleNode? { entries.first { $0.key == key }?.value }
    guard let name = value("id")?.text, let title = value("title")?.text,
      let explain = value("explain")?.text, let words = value("terms")
    else {
      report("rules.missing", line: node.line, "id、rev、title、explain、terms が要ります")
      return
    }
    if rules.contains(where: { $0.id.name == name }) {
      report("rules.duplicate", line: node.line, "id「\(name)」が二度あります")
    }
    rules.append(
      FlaggingRule(
        id: RuleID(name: name, revision: number(value("rev"), 1...9999, in: node) ?? 1),
        title: title, category: category(value("category")), also: category(value("also")),
        urgent: value("urgent")?.text == "yes",
        points: number(value("points"), 0...9, in: node) ?? 0, explain: explain,
        terms: terms(words, allowsShort: false), examples: examples(value("examples"))))
  }

  private mutating func number(
    _ node: RuleNode?, _ range: ClosedRange<Int>, in rule: RuleNode
  ) -> Int? {
    guard let text = node?.text, let number = Int(text), range.contains(number) else {
      report(
        "rules.number", line: node?.line ?? rule.line,
        "\(range.lowerBound) から \(range.upperBound) までの数を書いてください")
      return nil
    }
    return number
  }

  private mutating func category(_ node: RuleNode?) -> ReferralCategory? {
    guard let node else { return nil }
    guard let text = node.text, let category = ReferralCategory(rawValue: text) else {
      let codes = ReferralCategory.allCases.map(\.rawValue).joined(separator: "、")
      report("rules.category", line: node.line, "区分は \(codes) のどれかです")
      return nil
    }
    return category
  }

  private mutating func terms(_ node: RuleNode, allowsShort: Bool) -> [Term] {
    var found: [Term] = []
    for item in items(node) {
      for word in (item.text ?? "").utf8.split(separator: 0x20).map(Substring.init) {
        do {
          found.append(try Term(word, allowsShort: allowsShort))
        } catch {
          report("rules.term", line: item.line, "「\(word)」: \(error.expected)")
        }
      }
    }
    return found
  }

  private mutating func kinds<Kind: RawRepresentable>(
    _ node: RuleNode, _: Kind.Type
  ) -> [(Kind, Term)] where Kind.RawValue == String {
    var found: [(Kind, Term)] = []
    for item in items(node) {
      let entries = fields(of: item, allowed: ["kind", "terms"])
      guard let name = entries.first(where: { $0.key == "kind" })?.value.text,
        let kind = Kind(rawValue: name),
        let words = entries.first(where: { $0.key == "terms" })?.value
      else {
        report("rules.kind", line: item.line, "知っている kind と terms を書いてください")
        continue
      }
      found += terms(words, allowsShort: true).map { (kind, $0) }
    }
    return found
  }

  private mutating func examples(_ node: RuleNode?) -> [FlaggingRule.Example] {
    guard let node else { return [] }
    var found: [FlaggingRule.Example] = []
    for entry in fields(of: node, allowed: FlaggingRule.Example.Kind.allCases.map(\.rawValue)) {
      guard let kind = FlaggingRule.Example.Kind(rawValue: entry.key) else { continue }
      for item in items(entry.value) {
        found.append(.init(kind: kind, text: item.text ?? "", line: item.line))
      }
    }
    return found
  }

  private mutating func items(_ node: RuleNode) -> [RuleNode] {
    if let members = node.members { return members }
    report("rules.list", line: node.line, "「- 」で始まる並びを書いてください")
    return []
  }

  private mutating func fields(of node: RuleNode, allowed: [String]) -> [RuleNode.Entry] {
    guard let entries = node.entries else {
      report("rules.map", line: node.line, "「鍵: 値」を書いてください")
      return []
    }
    for entry in entries where !allowed.contains(entry.key) {
      report(
        "rules.key", line: entry.line,
        "鍵「\(entry.key)」は使えません。使えるのは \(allowed.joined(separator: "、")) です")
    }
    return entries
  }

  private mutating func report(_ code: String, line: Int, _ expected: String) {
    problems.append(
      Problem(
        code: code, place: "\(file) \(line)行目", message: expected,
        suggestion: "その行を直してから、もう一度「rules check」をしてください。"))
  }
}

extension Term.Fault {
  /// What was expected, in Japanese.
  var expected: String {
    switch self {
    case .bracket: "かっこが閉じていません"
    case .gaps: "「~」は一つまでです"
    case .tooMany: "組み合わせが多すぎます。分けて書いてください"
    case .short: "一文字の言葉は単独では使えません"
    }
  }
}
