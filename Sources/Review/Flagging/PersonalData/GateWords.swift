/// What personal data, or the words around it, begin with: one character or two.
struct GateWords: Sendable {
  /// By the classes of the characters, the first one above the second: the questions.
  private var questions: [UInt32: UInt8] = [:]

  /// Signs, digits, the names of eras, and these words.
  init(cues: [[UInt16]], given: [[UInt16]]) {
    let signs = "@第〒「『(0123456789令〇一二三四五六七八九十rhstm"
    for sign in FoldTable.literal(signs) { admit([sign], for: .sign) }
    for era in ["平成", "昭和", "大正", "明治"] { admit(FoldTable.literal(era), for: .sign) }
    for word in cues { admit(word, for: .cue) }
    for word in given { admit(word, for: .given) }
  }

  private mutating func admit(_ word: [UInt16], for question: Gate.Question) {
    guard let first = word.first else { return }
    let key = UInt32(first) << 16 | UInt32(word.dropFirst().first ?? 0)
    questions[key, default: 0] |= question.rawValue
  }

  /// All of them, each labelled with its questions.
  var trie: LiteralTrie {
    var trie = LiteralTrie(units: questions.count * 2)
    let sorted = questions.sorted { $0.key < $1.key }
    for (key, _) in sorted {
      let units = [UInt16(key >> 16), UInt16(truncatingIfNeeded: key)]
      trie.insert(units.filter { $0 != 0 })
    }
    return trie.labelled(sorted.map { Int32($0.value) })
  }
}

extension GateWords: Tabled {
  init(from tables: inout TableReader) {
    questions = Dictionary(
      uniqueKeysWithValues: zip(tables.numbers(UInt32.self), tables.numbers(UInt8.self)))
  }

  func write(to tables: inout TableWriter) {
    let sorted = questions.sorted { $0.key < $1.key }
    tables.write(sorted.map(\.key))
    tables.write(sorted.map(\.value))
  }
}
