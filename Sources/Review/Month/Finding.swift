import Domain

/// Something the review found, before it is compared with the flags on record.
struct Finding {
  /// The case.
  let caseFile: Identifier<CaseFile>
  /// The record it was found in; nothing for a signal.
  let consultation: Identifier<Consultation>?
  /// What it says.
  let kind: FlagKind
  /// What it rests on.
  let basis: FlagBasis
  /// The rule with its revision.
  let rule: String
  /// How strongly it is supported.
  let strength: Strength
  /// One sentence that explains it.
  let explanation: String

  /// What it rests on, without the accidents of writing.
  var marks: Set<String> { basis.marks }

  /// What makes it the same finding after edits of other words and updates of the rules.
  ///
  /// The kind stands for the family of rules: a note has one finding of a kind, whichever rule of
  /// the family spoke.
  var fingerprint: Fingerprint {
    Fingerprint(of: [kind.code, consultation?.printed ?? caseFile.printed] + marks.sorted())
  }

  /// Whether one record can hold several findings of this kind, told apart by their words.
  var isOneOfMany: Bool {
    if case .personalData = kind { true } else { false }
  }
}

extension FlagBasis {
  /// The folded quotations, or the days.
  var marks: Set<String> {
    switch self {
    case .words(let first, let others): Set(([first] + others).map { folded($0.text) })
    case .days(let first, let others): Set(([first] + others).map(\.iso))
    }
  }
}

/// A quotation folded so that full and half width, kana and spacing make no difference.
func folded(_ text: Confidential<String>) -> String {
  String(decoding: FoldedText(text.reveal(for: .reviewing)).classes, as: UTF16.self)
}
