import Domain

/// The cases concerned, looked up by number, also by the number of a case that was joined (統合).
struct CaseTable {
  private let files: [Identifier<CaseFile>: CaseFile]

  /// A table of these cases.
  init(_ cases: [CaseFile]) {
    files = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number under which a case stands today.
  func resolve(_ id: Identifier<CaseFile>) -> Identifier<CaseFile> {
    var current = id
    // A case is joined into an earlier one, so a chain longer than the table would be a circle.
    for _ in 0..<files.count {
      guard let target = files[current]?.joinedInto, files[target] != nil else { break }
      current = target
    }
    return current
  }

  /// The calls of each case as it stands today; a call without a case belongs to none.
  func grouping(_ calls: [Consultation]) -> [Identifier<CaseFile>: [Consultation]] {
    var groups: [Identifier<CaseFile>: [Consultation]] = [:]
    for call in calls {
      if let file = call.caseFile { groups[resolve(file), default: []].append(call) }
    }
    return groups
  }

  /// The case as it stands today.
  subscript(id: Identifier<CaseFile>) -> CaseFile? { files[resolve(id)] }

  /// Whether the centre still works on the case; a case nobody knows is taken to be open.
  func isActive(_ id: Identifier<CaseFile>) -> Bool { self[id]?.state.isActive ?? true }
}

extension CaseFile {
  /// The case into which this one was joined.
  var joinedInto: Identifier<CaseFile>? {
    guard case .merged(let target) = state else { return nil }
    return target
  }
}

extension CaseEntry {
  /// The case that was joined into this entry's case.
  var joinedCase: Identifier<CaseFile>? {
    guard case .joined(let other) = event else { return nil }
    return other
  }

  /// The decision this entry tells of, as taken or as corrected.
  var extract: DecisionExtract? {
    switch event {
    case .decided(let extract), .corrected(let extract, _): extract
    case .carriedOver, .joined, .remark: nil
    }
  }
}
