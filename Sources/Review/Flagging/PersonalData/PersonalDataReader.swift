import Domain

/// Finds personal data that must not leave the team (個人情報の拾い上げ).
///
/// Known names come first, then validated patterns, titles and relatives, places by the word they
/// end with. It is a lint: something can be overlooked, so a person ticks every text off.
struct PersonalDataReader: Sendable {
  private let lexicon: PersonalDataLexicon
  private let known: KnownNames
  /// What personal data may begin with.
  var beginnings: GateWords { lexicon.beginnings }
  /// What names of the data folder begin with.
  var knownBeginnings: [UInt16] { known.words.beginnings }

  /// A reader with the words of `personal-data.yaml` and `names.yaml`.
  init(_ lists: WordLists, names: WordLists) {
    self.init(PersonalDataLexicon(lists, names: names), known: KnownNames())
  }

  private init(_ lexicon: PersonalDataLexicon, known: KnownNames) {
    self.lexicon = lexicon
    self.known = known
  }

  /// The same reader, which also finds the names the centre's data folder holds.
  func knowing(_ names: KnownNames) -> PersonalDataReader {
    PersonalDataReader(lexicon, known: names)
  }

  /// The personal data of a note, in the order of the text, without overlaps.
  func personalData(in reading: NoteReading) -> [PersonalDataFinding] {
    let folded = reading.text
    var marks = ScriptText.show(folded, lexicon) { text in
      found(in: folded, at: reading.personalPlaces, PersonalScan(text: text, known: known))
    }
    guard !marks.isEmpty else { return [] }
    marks += repeats(of: marks, in: folded)
    return settled(marks, folded.classes).compactMap { mark in
      folded.evidence(mark.units).map {
        PersonalDataFinding(kind: mark.kind, words: $0)
      }
    }
  }

  /// Everything found in the fields of a note at places where something may begin, overlaps included.
  private func found(
    in folded: FoldedText, at places: [Beginnings.Signed], _ scan: PersonalScan
  ) -> [PersonalMark] {
    var marks: [PersonalMark] = []
    var next = 0
    for field in [folded.complaint, folded.note, folded.response] {
      let first = next
      while next < places.count, Int(places[next].unit) < field.upperBound { next += 1 }
      // What stands between two fields begins nothing.
      scan.look(in: field, at: places[first..<next], &marks)
    }
    return marks
  }

  /// A name found once is found wherever it stands.
  private func repeats(of marks: [PersonalMark], in folded: FoldedText) -> [PersonalMark] {
    var found: [PersonalMark] = []
    folded.classes.withUnsafeBufferPointer { units in
      for (place, mark) in marks.enumerated() {
        let word = UnsafeBufferPointer(rebasing: units[mark.units])
        guard mark.kind == .person && word.count >= 2 || mark.kind == .place,
          !marks[..<place].contains(where: {
            ($0.kind == .person || $0.kind == .place) && units[$0.units].elementsEqual(word)
          })
        else { continue }
        let kind = marks.first { units[$0.units].elementsEqual(word) }?.kind ?? .person
        for start in 0...units.count - word.count
        where units[start] == word[0] && units[start + word.count - 1] == word[word.count - 1] {
          let run = start..<start + word.count
          guard units[run].elementsEqual(word), standsAlone(run, folded) else { continue }
          found.append(PersonalMark(kind: kind, units: run))
        }
      }
    }
    return found
  }

  /// Whether a short name in kana is no part of a word: ゆい, not ゆいいつ.
  private func standsAlone(_ run: Range<Int>, _ folded: FoldedText) -> Bool {
    let scripts = folded.originals[run].map(Script.init)
    guard run.count <= 3, scripts.allSatisfy({ $0 == .hiragana || $0 == .katakana }) else {
      return true
    }
    func isKana(_ place: Int) -> Bool {
      folded.originals.indices.contains(place) && Script(folded.originals[place]) == scripts.first
    }
    return !isKana(run.lowerBound - 1)
      && (!isKana(run.upperBound) || Self.behindNames.contains(folded.classes[run.upperBound]))
  }

  /// The kana が は も を に の と へ や さ ち く.
  private static let behindNames: Set<UInt16> = [
    0x304C, 0x306F, 0x3082, 0x3092, 0x306B, 0x306E, 0x3068, 0x3078, 0x3084, 0x3055, 0x3061,
    0x304F,
  ]

  private static func isBefore(_ mark: PersonalMark, _ other: PersonalMark) -> Bool {
    let (units, others) = (mark.units, other.units)
    if units.lowerBound != others.lowerBound { return units.lowerBound < others.lowerBound }
    if units.upperBound != others.upperBound { return units.upperBound > others.upperBound }
    return mark.kind.rawValue < other.kind.rawValue
  }

  /// By place, longer ones first; what lies within another is left out, and a building joins the
  /// quarter it stands in: 屋町|の|コーポ夕凪102.
  private func settled(_ marks: [PersonalMark], _ classes: [UInt16]) -> [PersonalMark] {
    let sorted = marks.count < 2 ? marks : marks.sorted(by: Self.isBefore)
    var kept: [PersonalMark] = []
    var end = 0
    for mark in sorted where mark.units.upperBound > end {
      let start = max(mark.units.lowerBound, end)
      if let last = kept.last, last.kind == .address, mark.kind == .address, start == end + 1,
        classes[end] == 0x306E
      {
        kept.removeLast()
        kept.append(
          PersonalMark(kind: .address, units: last.units.lowerBound..<mark.units.upperBound))
        end = mark.units.upperBound
        continue
      }
      kept.append(PersonalMark(kind: mark.kind, units: start..<mark.units.upperBound))
      end = mark.units.upperBound
    }
    return kept
  }
}

extension PersonalDataReader: Tabled {
  init(from tables: inout TableReader) {
    self.init(PersonalDataLexicon(from: &tables), known: KnownNames())
  }

  func write(to tables: inout TableWriter) { tables.write(lexicon) }
}
