import Domain

/// Finds what the centre's side owes or has arranged (フォローアップの約束), with the day it is due.
///
/// What the caller does alone, advice and things done are no follow-ups; neither is what is only
/// brought to the monthly meeting. Promises stand in the field 対応. Where it is empty, as in sheets
/// that have one column for both, 相談内容 is read, but a sentence counts there only where it says
/// that the centre acts: what a caller tells is full of promises of other people.
package struct FollowUpReader: Sendable {
  private let lexicon: FollowUpLexicon
  private let dates: DateReader
  /// By kind, in their order: the name of the rule.
  private let rules: [RuleID]

  /// A reader with the words of `followups.yaml`.
  init(_ lists: WordLists) {
    self.init(FollowUpLexicon(lists), openDays: .centre)
  }

  private init(_ lexicon: FollowUpLexicon, openDays: OpenDays) {
    self.lexicon = lexicon
    dates = DateReader(openDays: openDays)
    rules = FollowUpKind.allCases.map {
      RuleID(name: "followup.\($0.rawValue)", revision: lexicon.rule)
    }
  }

  /// The promises of a note, in the order of the text.
  package func followUps(in folded: FoldedText, of note: NoteText) -> [FollowUpFinding] {
    var found: [Promise] = []
    // White space alone folds to nothing.
    let isResponseEmpty = folded.response.isEmpty
    var before = found.count
    PromiseSentences.forEach(in: folded, isResponseEmpty ? folded.note : folded.response) {
      sentence in
      guard !isResponseEmpty || saysTheCentreActs(sentence, folded) else { return }
      let here = found.count
      for promise in read(sentence, folded, note) {
        if promise.isSequel, here > before, let last = found.last,
          last.kind == promise.kind, last.due == nil || promise.due == nil
        {
          found[found.count - 1] = last.due(promise)
        } else {
          found.append(promise)
        }
      }
      before = here
    }
    return found.compactMap { finding($0, folded) }
  }

  private func saysTheCentreActs(_ sentence: Range<Int>, _ folded: FoldedText) -> Bool {
    let text = folded.evidence(sentence)?.text.reveal(for: .reviewing) ?? ""
    return ["こちらから", "こちらで", "当方", "センターから", "支援員から", "折り返"].contains(where: text.contains)
  }

  private func read(
    _ sentence: Range<Int>, _ folded: FoldedText, _ note: NoteText
  ) -> [Promise] {
    folded.classes.withUnsafeBufferPointer { units in
      var scan = PromiseScan(
        units: units, range: sentence,
        dates: dates.mentions(in: units, sentence, receivedOn: note.receivedOn),
        caller: note.caller, lexicon: lexicon)
      return scan.promises()
    }
  }

  private func finding(_ promise: Promise, _ folded: FoldedText) -> FollowUpFinding? {
    guard let evidence = folded.evidence(promise.units),
      let kind = FollowUpKind.allCases.firstIndex(of: promise.kind)
    else { return nil }
    return FollowUpFinding(
      kind: promise.kind, due: promise.due, evidence: evidence, rule: rules[kind],
      warning: promise.warning)
  }
}

extension FollowUpReader: Tabled {
  init(from tables: inout TableReader) {
    self.init(FollowUpLexicon(from: &tables), openDays: .centre)
  }

  func write(to tables: inout TableWriter) { tables.write(lexicon) }
}
