import Domain

extension SheetReader {
  mutating func readKinds(
    into draft: inout ConsultationDraft
  ) {
    if let (column, value) = filled(.contact) {
      let reading = memos.contacts.reading(value.shownText, Self.contact)
      draft.contact = settle(reading, column, .unknown)
    }
    if let (column, value) = filled(.channel) {
      let reading = memos.channels.reading(value.shownText) {
        KindReading.channel(folded: Folding.folded($0))
      }
      draft.channel = settle(reading, column, .telephone)
    }
    if let (column, value) = filled(.callKind) {
      let reading = memos.calls.reading(value.shownText) {
        KindReading.call(folded: Folding.folded($0))
      }
      draft.kind = settle(reading, column, .consultation)
    }
    if let (column, value) = filled(.complaintKinds) {
      let reading = memos.complaints.reading(value.shownText, KindReading.complaints)
      draft.complaintKinds = settle(reading, column, [])
    }
    if let (column, value) = filled(.responseKinds) {
      let reading = memos.responses.reading(value.shownText, KindReading.responses)
      draft.responseKinds = settle(reading, column, [])
    }
  }

  /// In a column of 新規 and 再, a bare number is the number of the call.
  private static func contact(_ text: String) -> Reading<Contact> {
    let folded = Folding.folded(text)
    if let count = Int(folded), count > 0 { return .plain(count == 1 ? .new : .repeat) }
    return ContactReading.read(folded: folded)
      .orWithoutNumbering(folded, ContactReading.read(folded:))
  }

  mutating func readPeople(
    into draft: inout ConsultationDraft
  ) {
    readCaller(&draft.caller, &draft.person)
    readPerson(&draft.person, &draft.caller)
    if draft.caller.relation == .selfCaller { joinSelf(&draft) }
    guard let (column, value) = filled(.residence) else { return }
    let writesRegions = frame.writesRegions
    let reading = memos.residences.reading(value.shownText) {
      let folded = Folding.folded($0)
      return ResidenceReading.read(folded: folded, writesRegions: writesRegions)
        .orWithoutNumbering(folded) {
          ResidenceReading.read(folded: $0, writesRegions: writesRegions)
        }
    }
    draft.residence = settle(reading, column, .unknown)
  }

  private mutating func readCaller(
    _ caller: inout Caller, _ person: inout PersonConcerned
  ) {
    if let (column, value) = filled(.caller) {
      let reading = memos.callers.reading(value.shownText) {
        let folded = Folding.folded($0)
        return DescriptorReading.caller(folded: folded)
          .orWithoutNumbering(folded, DescriptorReading.caller(folded:))
      }
      // A word nobody foresaw is still somebody: その他.
      let found = settle(reading, column, Descriptor(relation: .other))
      caller.relation = found.relation ?? .unknown
      caller.age = found.age ?? .unknown
      caller.gender = found.gender ?? .unknown
    }
    if let found = ageAndGender(.callerAge) {
      caller.age = found.age ?? caller.age
      caller.gender = found.gender ?? caller.gender
    }
    if let gender = gender(.callerGender) { caller.gender = gender }
    if caller.gender == .unknown { caller.gender = caller.relation.impliedGender }
  }

  private mutating func readPerson(
    _ person: inout PersonConcerned, _ caller: inout Caller
  ) {
    if let (column, value) = filled(.person) {
      let reading = memos.persons.reading(value.shownText) {
        DescriptorReading.person(folded: Folding.folded($0))
      }
      let found = settle(reading, column, Descriptor())
      person.age = found.age ?? .unknown
      person.gender = found.gender ?? .unknown
    }
    if let found = ageAndGender(.personAge) {
      person.age = found.age ?? person.age
      person.gender = found.gender ?? person.gender
    }
    if let gender = gender(.personGender) { person.gender = gender }
  }

  /// The caller is the person concerned: what the sheet has no column for is known from the other.
  private func joinSelf(_ draft: inout ConsultationDraft) {
    let columns = frame.columns
    if !columns.has(.person) {
      if !columns.has(.personAge) { draft.person.age = draft.caller.age }
      if !columns.has(.personGender) { draft.person.gender = draft.caller.gender }
    }
    if !columns.has(.callerAge), draft.caller.age == .unknown {
      draft.caller.age = draft.person.age
    }
    if !columns.has(.callerGender), draft.caller.gender == .unknown {
      draft.caller.gender = draft.person.gender
    }
  }

  private mutating func ageAndGender(
    _ field: ImportField
  ) -> Descriptor? {
    guard let (column, value) = filled(field) else { return nil }
    let reading = memos.ages.reading(value.shownText) { text in
      let folded = Folding.folded(text)
      switch AgeReading.read(folded: folded) {
      case .plain(let age): return .plain(Descriptor(age: age))
      case .doubtful(let age, let doubt):
        // 60代女性 is an age with something behind it that may be understood.
        if let both = DescriptorReading.person(folded: folded).plainValue, both.age != nil {
          return .plain(both)
        }
        return .doubtful(Descriptor(age: age), doubt)
      case .unreadable: return DescriptorReading.person(folded: folded)
      }
    }
    return settle(reading, column, Descriptor())
  }

  private mutating func gender(
    _ field: ImportField
  ) -> Gender? {
    guard let (column, value) = filled(field) else { return nil }
    let reading = memos.genders.reading(value.shownText) {
      let folded = Folding.folded($0)
      return GenderReading.read(folded: folded)
        .orWithoutNumbering(folded, GenderReading.read(folded:))
    }
    return settle(reading, column, .unknown)
  }

  /// The value of a reading, with a warning unless it is plain.
  mutating func settle<Value>(
    _ reading: Reading<Value>, _ column: ColumnMapping, _ fallback: Value
  ) -> Value {
    switch reading {
    case .plain(let value): return value
    case .doubtful(let value, let doubt):
      let field = column.field ?? .aside
      note(
        "import.\(field.rawValue).\(doubt.rawValue)", .warning, column, doubt.message,
        "取り込んだ内容をお確かめください。")
      return value
    case .unreadable:
      let field = column.field ?? .aside
      note(
        "import.\(field.rawValue).unreadable", .warning, column,
        "「\(field.title)」として読み取れない書き方でした。", field.advice)
      return fallback
    }
  }
}

extension Relation {
  /// The gender the word itself tells: a mother is a woman.
  fileprivate var impliedGender: Gender {
    switch self {
    case .mother, .grandmother, .wife, .elderSister, .youngerSister, .aunt: .female
    case .father, .grandfather, .husband, .elderBrother, .youngerBrother, .uncle: .male
    default: .unknown
    }
  }
}

extension Doubt {
  /// What the doubt is, in one kind sentence.
  fileprivate var message: String {
    switch self {
    case .several: "二つ以上の答えが書かれています。初めのものを使いました。"
    case .coarse: "この表の区分では、様式の区分を一つに決められません。"
    case .partly: "書かれていることの一部だけを読み取りました。"
    case .twoMeanings: "地域名とも旧町名とも読めます。旧町名として扱いました。"
    case .improbable: "数の大きさが、ふつうの記録と違います。"
    }
  }
}

extension ImportField {
  /// What to write instead, and what was done meanwhile.
  fileprivate var advice: String {
    switch self {
    case .contact: "「新規」か「再相談」と書いてください。不明として取り込みます。"
    case .caller: "「母」「本人」「支援者」のように書いてください。その他として取り込みます。"
    case .callerAge, .personAge: "「60代」や「63歳」のように書いてください。不明として取り込みます。"
    case .callerGender, .personGender: "「男性」「女性」「不明」のように書いてください。不明として取り込みます。"
    case .person: "「30代・男性」のように書いてください。不明として取り込みます。"
    case .residence: "三重県内の市町名か「県外」「不明」と書いてください。不明として取り込みます。"
    case .channel: "「電話」「メール」「来所」のように書いてください。電話として取り込みます。"
    case .callKind: "「相談」「無言」「間違い」のように書いてください。相談として取り込みます。"
    case .complaintKinds, .responseKinds: "様式の区分から選んで書いてください。区分なしで取り込みます。"
    default: "書き方をお確かめください。空欄として取り込みます。"
    }
  }
}
