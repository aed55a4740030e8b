import Domain

/// Writes the notes of one invented call from the sentences of its theme.
struct NoteWriter {
  let theme: CallTheme
  let file: InventedCase
  let day: CalendarDay
  let isNew: Bool

  /// What was told (相談内容), two to six sentences.
  func note(_ random: inout SplitMix64) -> String {
    var text = ""
    add(isNew ? CallWording.openings : CallWording.repeatOpenings, to: &text, &random)
    if isNew || random.chance(30) { add(CallWording.contexts, to: &text, &random) }
    let sentences = theme.sentences
    let first = random.below(sentences.count)
    add(sentences[first], to: &text, &random)
    if random.chance(60) {
      add(sentences[(first + 1) % sentences.count], to: &text, &random)
    }
    if random.chance(15) { add(CallWording.contexts, to: &text, &random) }
    if random.chance(45) { add(CallWording.closings, to: &text, &random) }
    return text
  }

  /// What was answered (対応), sometimes with a promise.
  func response(_ random: inout SplitMix64) -> String {
    var text = ""
    add(CallWording.responses, to: &text, &random)
    if random.chance(28) { add(CallWording.promises, to: &text, &random) }
    return text
  }

  private func add(
    _ templates: [NoteTemplate], to text: inout String, _ random: inout SplitMix64
  ) {
    add(random.pick(templates), to: &text, &random)
  }

  private func add(_ template: NoteTemplate, to text: inout String, _ random: inout SplitMix64) {
    template.append(to: &text) { slot in
      switch slot {
      case .name: random.pick(CallWording.familyNames)
      case .given: random.pick(CallWording.givenNames)
      case .years: String(2 + random.below(24))
      case .some: String(2 + random.below(8))
      case .age: String(theme == .eldercare ? file.personYears + 28 : file.personYears)
      case .day:
        OpenDays.centre.day(after: day, openDays: 2 + random.below(5)).monthAndDay
      case .person: person
      }
    }
  }

  private var person: String {
    switch file.relation {
    case .mother, .father, .parents:
      file.personGender == .female ? "娘さん" : "息子さん"
    case .grandmother, .grandfather: "お孫さん"
    case .wife: "ご主人"
    case .husband: "奥さん"
    default: "ご本人"
    }
  }
}

extension CalendarDay {
  fileprivate var monthAndDay: String { "\(month)月\(day)日" }
}
