public import Domain

/// Joins cases a person recognised as the same, or rejects the proposal (ケースの統合).
///
/// Calls, flags, referrals and follow-ups move to the case opened first; its timeline entries stay
/// where they were written, and the joined case points to where it went.
public struct CaseLinking: Sendable {
  private let cases: [CaseFile]
  private let belongings: Belongings
  private let entries: [CaseEntry]
  private let identifiers: IdentifierPool

  /// What belongs to cases and moves with them.
  public struct Belongings: Hashable, Sendable {
    /// Their consultations.
    public var consultations: [Consultation]
    /// Their flags.
    public var flags: [Flag]
    /// Their referrals.
    public var referrals: [Referral]
    /// Their follow-ups.
    public var followUps: [FollowUp]

    /// What belongs to some cases.
    public init(
      consultations: [Consultation] = [], flags: [Flag] = [], referrals: [Referral] = [],
      followUps: [FollowUp] = []
    ) {
      self.consultations = consultations
      self.flags = flags
      self.referrals = referrals
      self.followUps = followUps
    }
  }

  /// Linking among these cases.
  ///
  /// - Parameters:
  ///   - cases: All cases, so that other proposals can follow a case that was joined.
  ///   - belongings: What belongs to the two cases.
  ///   - entries: The timeline entries of the two cases.
  ///   - identifiers: The next free numbers.
  public init(
    cases: [CaseFile], belongings: Belongings = Belongings(), entries: [CaseEntry] = [],
    identifiers: IdentifierPool
  ) {
    self.cases = cases
    self.belongings = belongings
    self.entries = entries
    self.identifiers = identifiers
  }

  /// Joins two cases into the one opened first.
  ///
  /// - Parameters:
  ///   - one: A case.
  ///   - other: The case it is the same as.
  ///   - day: The day of the confirmation.
  /// - Returns: The changes to record.
  /// - Throws: The refusal when a case is not there, has ended or has been joined before.
  public func joining(
    _ one: Identifier<CaseFile>, _ other: Identifier<CaseFile>, on day: CalendarDay
  ) throws(IllegalMove) -> ChangeSet {
    let pair = [try file(one), try file(other)].sorted {
      ($0.openedOn, $0.id) < ($1.openedOn, $1.id)
    }
    var (target, source) = (pair[0], pair[1])
    if case .merged(let into) = target.state { throw .targetJoined(target, into: into) }
    try source.merge(into: target.id)
    target.noteCall(on: pair[1].lastCallOn)
    target.proposedLinks =
      (target.proposedLinks + pair[1].proposedLinks)
      .filter { $0 != source.id && $0 != target.id }.withoutRepeats
    var changes = ChangeSet(action: .linkCases, identifiers: identifiers)
    let carried = openItem(of: source.id)
    if let carried { try target.takeUp(in: carried.month) }
    changes.append(.saveCase(target))
    changes.append(.saveCase(source))
    for file in repointed(from: source.id, to: target.id) { changes.append(.saveCase(file)) }
    let events: [CaseEntry.Event] =
      [.joined(source.id)] + (carried.map { [.carriedOver($0)] } ?? [])
    for event in events {
      let id = changes.identifiers.next(CaseEntry.self)
      changes.append(.addEntry(CaseEntry(id: id, caseFile: target.id, day: day, event: event)))
    }
    changes.changes += belongings.moved(from: source.id, to: target.id)
    return changes
  }

  /// Rejects the proposal that two cases are the same.
  ///
  /// - Parameters:
  ///   - one: A case.
  ///   - other: The case that was proposed for it.
  /// - Returns: The change to record.
  /// - Throws: The refusal when a case is not there or nothing was proposed.
  public func rejecting(
    _ one: Identifier<CaseFile>, _ other: Identifier<CaseFile>
  ) throws(IllegalMove) -> ChangeSet {
    var changes = ChangeSet(action: .linkCases, identifiers: identifiers)
    for (id, proposed) in [(one, other), (other, one)] {
      var file = try file(id)
      guard file.proposedLinks.contains(proposed) else { continue }
      file.proposedLinks.removeAll { $0 == proposed }
      changes.append(.saveCase(file))
    }
    guard !changes.isEmpty else {
      throw IllegalMove(
        code: "link.not-proposed",
        message: "\(one.printed)と\(other.printed)のつながりは提案されていません。番号をお確かめください。")
    }
    return changes
  }

  private func file(_ id: Identifier<CaseFile>) throws(IllegalMove) -> CaseFile {
    guard let file = cases.first(where: { $0.id == id }) else {
      throw IllegalMove(
        code: "link.case.unknown", message: "ケース\(id.printed)が見つかりません。番号をお確かめください。")
    }
    return file
  }

  /// Other cases that were proposed to be the joined one now point to where it went.
  private func repointed(
    from source: Identifier<CaseFile>, to target: Identifier<CaseFile>
  ) -> [CaseFile] {
    cases.filter { $0.id != source && $0.id != target && $0.proposedLinks.contains(source) }
      .map { file in
        var file = file
        file.proposedLinks =
          file.proposedLinks.map { $0 == source ? target : $0 }.withoutRepeats
        return file
      }
  }

  /// The item the meeting left undecided for a case, which must not be lost by joining it.
  private func openItem(of id: Identifier<CaseFile>) -> ItemNumber? {
    for entry in entries.reversed() where entry.caseFile == id {
      switch entry.event {
      case .carriedOver(let number): return number
      case .decided, .corrected: return nil
      case .joined, .remark: continue
      }
    }
    return nil
  }
}

extension IllegalMove {
  fileprivate static func targetJoined(
    _ file: CaseFile, into other: Identifier<CaseFile>
  ) -> IllegalMove {
    IllegalMove(
      code: "link.target.joined",
      message: "ケース\(file.id.printed)はすでに\(other.printed)に統合されています。\(other.printed)をお使いください。")
  }
}
