/// What personal data, or the words around it, begin with: up to three characters.
struct GateWords: Sendable {
  /// By the classes of the characters, the first ones above the last: the questions.
  private var questions: [UInt64: UInt8] = [:]

  /// Signs, digits, the names of eras, and these words.
  init(cues: [[UInt16]], given: [[UInt16]]) {
    let signs = "@第〒「『(0123456789令〇一二三四五六七八九十rhstm"
    for sign in FoldTable.literal(signs) { admit([sign], for: .sign) }
    for era in ["平成", "昭和", "大正", "明治"] { admit(FoldTable.literal(era), for: .sign) }
    for word in cues { admit(word, for: .cue) }
    for word in given { admit(word, for: .given) }
  }

  private mutating func admit(_ word: [UInt16], for question: Gate.Question) {
    guard !word.isEmpty else { return }
    questions[word.prefix(3).reduce(0) { $0 << 16 | UInt64($1) }, default: 0] |= question.rawValue
  }

  /// All of them, with their questions as signs.
  var source: Beginnings.Source {
    var trie = LiteralTrie(units: questions.count * 3)
    let sorted = questions.sorted { $0.key < $1.key }
    for (key, _) in sorted {
      let units = [32, 16, 0].lazy.map { UInt16(truncatingIfNeeded: key >> UInt64($0)) }
      trie.insert(units.drop { $0 == 0 })
    }
    return Beginnings.Source(trie: trie) { [trie] state, _ in
      let word = trie.literal(endingAt: state)
      return word < 0 ? 0 : sorted[word].value
    }
  }
}

extension GateWords: Tabled {
  init(from tables: inout TableReader) {
    questions = Dictionary(
      uniqueKeysWithValues: zip(tables.numbers(UInt64.self), tables.numbers(UInt8.self)))
  }

  func write(to tables: inout TableWriter) {
    let sorted = questions.sorted { $0.key < $1.key }
    tables.write(sorted.map(\.key))
    tables.write(sorted.map(\.value))
  }
}
