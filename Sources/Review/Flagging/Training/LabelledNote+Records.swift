import Domain
import FoundationEssentials

extension LabelledNote {
  /// Reads records with labels, one JSON object a line; lines without labels are left out.
  public static func records(_ text: String) throws -> [LabelledNote] {
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").compactMap { line in
      let record = try decoder.decode(ScanRecord.self, from: Data(line.utf8))
      guard let labels = record.labels, let text = record.text else { return nil }
      return LabelledNote(
        id: record.id, text: text,
        categories: Set(labels.referral.compactMap(ReferralCategory.init(rawValue:))),
        isUrgent: labels.urgent,
        promises: (labels.followups ?? []).map { ($0.kind, $0.due) },
        personalTexts: (labels.pii ?? []).map(\.text))
    }
  }
}
