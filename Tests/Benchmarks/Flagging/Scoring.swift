import Domain
import Foundation
import Review

/// Compares what was found with what a careful reader found, as the guide of labelled notes says.
struct Scoring {
  private var referral = Score()
  private var urgent = Score()
  private var kinds = Score()
  private var dues = Score()
  private var personal = Score()
  private var categories: [ReferralCategory: Score] = [:]

  /// Counts one note.
  mutating func add(_ note: LabelledNote, _ findings: NoteFindings) {
    let found = Set(findings.candidates.map(\.category))
    for category in ReferralCategory.allCases {
      let wanted = note.categories.contains(category)
      categories[category, default: Score()].add(
        wanted: wanted, found: found.contains(category))
    }
    referral.add(wanted: note.categories, found: found)
    urgent.add(wanted: note.isUrgent, found: findings.urgency != nil)
    kinds.add(
      wanted: note.promises.map(\.kind), found: findings.followUps.map(\.kind.rawValue))
    dues.add(
      wanted: note.promises.compactMap { promise in promise.due.map { promise.kind + $0 } },
      found: findings.followUps.compactMap { promise in
        promise.due.map { promise.kind.rawValue + $0.iso }
      })
    addPersonal(note, findings)
  }

  /// Counts the characters of personal data, wherever a text occurs in the record.
  private mutating func addPersonal(_ note: LabelledNote, _ findings: NoteFindings) {
    var wanted: Set<String> = []
    for field in RecordField.allCases {
      let scalars = Array(note.text[field].unicodeScalars)
      for text in note.personalTexts {
        let sought = Array(text.unicodeScalars)
        guard !sought.isEmpty, sought.count <= scalars.count else { continue }
        for start in 0...scalars.count - sought.count
        where scalars[start..<start + sought.count].elementsEqual(sought) {
          for place in start..<start + sought.count { wanted.insert("\(field) \(place)") }
        }
      }
    }
    let found = findings.personalData.flatMap { data in
      data.range.map { "\(data.field) \($0)" }
    }
    personal.add(wanted: wanted, found: Set(found))
  }

  /// The table, in Markdown.
  var table: String {
    let rows =
      [
        ("リファー候補 全体", referral), ("緊急", urgent), ("フォロー 種類", kinds),
        ("フォロー 期日", dues), ("個人情報 文字", personal),
      ] + ReferralCategory.allCases.map { ("　" + $0.title, categories[$0] ?? Score()) }
    let lines = rows.map { name, score in
      let figures = [score.precision, score.recall, score.f1].map { String(format: "%.3f", $0) }
      return "| \(name) | \(figures.joined(separator: " | ")) | \(score.right + score.missed) |"
    }
    return (["| | 適合率 | 再現率 | F1 | 件数 |", "|---|---|---|---|---|"] + lines)
      .joined(separator: "\n")
  }
}
