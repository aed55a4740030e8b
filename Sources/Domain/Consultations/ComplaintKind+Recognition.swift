extension ComplaintKind {
  /// The kinds of complaint a free text speaks of (主訴の区分の推定), for sheets without such a column.
  ///
  /// Kinds stand in the order in which the text names them, so that the first is the main one; a
  /// text that names none is 「その他」. It is a reading aid for counting and never a finding.
  ///
  /// - Parameter text: What the caller came with, in a line or a few.
  /// - Returns: At least one kind, each once.
  public static func recognised(in text: String) -> [ComplaintKind] {
    let scalars = text.unicodeScalars.map(plain)
    var found: [ComplaintKind] = []
    for start in scalars.indices {
      for wording in ComplaintWording.byFirst[scalars[start]] ?? [] {
        guard !found.contains(wording.kind), scalars[start...].starts(with: wording.scalars)
        else { continue }
        found.append(wording.kind)
      }
    }
    return found.isEmpty ? [.other] : found
  }

  /// Full-width letters and digits as plain ones, capitals as small letters.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    return (0x41...0x5A).contains(value) ? value + 0x20 : value
  }
}

extension Consultation {
  /// The kinds by which the call is counted: those on its sheet, or else those its 主訴 names.
  public var countedComplaints: [ComplaintKind] {
    guard complaintKinds.isEmpty else { return complaintKinds }
    return ComplaintKind.recognised(in: text.complaint.reveal(for: .reviewing))
  }
}
