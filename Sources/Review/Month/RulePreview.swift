public import Domain

/// What other rules would find in a past month (規則の試し読み); nothing is recorded.
public struct RulePreview: Sendable {
  private let present: any NoteReader
  private let other: any NoteReader

  /// A comparison of the reader in use with another.
  public init(from present: any NoteReader, to other: any NoteReader) {
    self.present = present
    self.other = other
  }

  /// One finding that would be different.
  public struct Difference: Hashable, Sendable {
    /// How it would be different.
    public let kind: Kind
    /// The record.
    public let consultation: Identifier<Consultation>
    /// What is found, such as a category.
    public let finding: FlagKind
    /// Why, in the words of whichever reader finds it.
    public let explanation: String

    /// How a finding would be different.
    public enum Kind: Int, Sendable, Comparable {
      /// Only the other rules find it.
      case added
      /// Only the rules in use find it.
      case gone
      /// Both do, on other words.
      case changed

      /// Added first, then gone, then changed.
      public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }
  }

  /// What would be different in the calls of a month, added first, then gone, then changed.
  public func differences(in material: ReviewMaterial) -> [Difference] {
    material.consultations.flatMap { differences(in: $0) }.sorted {
      ($0.kind, $0.consultation) < ($1.kind, $1.consultation)
    }
  }

  private func differences(in call: Consultation) -> [Difference] {
    guard let caseFile = call.caseFile else { return [] }
    let note = NoteText(call)
    let before = Finding.words(of: present.read(note), in: call, caseFile: caseFile)
    let after = Finding.words(of: other.read(note), in: call, caseFile: caseFile)
    func difference(_ kind: Difference.Kind, _ finding: Finding) -> Difference {
      Difference(
        kind: kind, consultation: call.id, finding: finding.kind,
        explanation: finding.explanation)
    }
    var found: [Difference] = []
    for finding in after {
      let same = before.filter { $0.kind == finding.kind }
      if same.isEmpty {
        found.append(difference(.added, finding))
      } else if !same.contains(where: { $0.marks == finding.marks }) {
        found.append(difference(.changed, finding))
      }
    }
    for finding in before where !after.contains(where: { $0.kind == finding.kind }) {
      found.append(difference(.gone, finding))
    }
    return found
  }
}
