import Domain

/// Compares findings with the flags on record (照合): what is new, what stands, what changed.
///
/// A person's judgement is never overwritten: a judged flag stays as it was judged, and a finding
/// that was set aside returns only as a new flag with new evidence.
struct FlagLedger {
  /// The findings that stand, in the order in which they were entered.
  private(set) var standing: [ReviewedFlag] = []
  /// The new and changed flags to be recorded.
  private(set) var changes: [Change] = []
  /// The pool after the numbers drawn.
  private(set) var identifiers: IdentifierPool

  private let month: Month
  private let rulesDigest: String
  private let table: CaseTable
  private var byRecord: [RecordKey: [Flag]] = [:]
  private var byCase: [CaseKey: [Flag]] = [:]
  private var seen: Set<Identifier<Flag>> = []

  private struct RecordKey: Hashable {
    let consultation: Identifier<Consultation>
    let kind: FlagKind
  }

  private struct CaseKey: Hashable {
    let caseFile: Identifier<CaseFile>
    let kind: FlagKind
  }

  init(
    flags: [Flag], month: Month, rulesDigest: String, table: CaseTable,
    identifiers: IdentifierPool
  ) {
    self.month = month
    self.rulesDigest = rulesDigest
    self.table = table
    self.identifiers = identifiers
    for flag in flags.sorted(by: { $0.id < $1.id }) {
      if let call = flag.consultation {
        byRecord[RecordKey(consultation: call, kind: flag.kind), default: []].append(flag)
      }
      let key = CaseKey(caseFile: table.resolve(flag.caseFile), kind: flag.kind)
      byCase[key, default: []].append(flag)
    }
  }

  /// Enters one finding.
  mutating func enter(_ finding: Finding) {
    let earlier = earlierFlags(like: finding)
    if let same = earlier.last(where: { $0.fingerprint == finding.fingerprint }) {
      return same.judgement == nil ? renew(same, with: finding) : keep(same)
    }
    if !finding.isOneOfMany {
      let marks = finding.marks
      if let covering = earlier.last(where: { $0.judgement != nil && $0.covers(marks) }) {
        return keep(covering)
      }
      if let last = earlier.last, finding.consultation != nil || last.raisedIn == month {
        if last.judgement == nil { return renew(last, with: finding) }
        if !last.isDismissed { return keep(last) }
      }
    }
    let dismissed = byCase[CaseKey(caseFile: finding.caseFile, kind: finding.kind)] ?? []
    raise(finding, returns: !finding.isOneOfMany && dismissed.contains(where: \.isDismissed))
  }

  /// Flags of this month on these records, and signals of this month, that nothing found again.
  func gone(among calls: Set<Identifier<Consultation>>) -> [Flag] {
    byCase.values.flatMap { $0 }.filter { flag in
      guard !seen.contains(flag.id) else { return false }
      guard let call = flag.consultation else { return flag.raisedIn == month }
      return calls.contains(call)
    }.sorted { $0.id < $1.id }
  }

  private func earlierFlags(like finding: Finding) -> [Flag] {
    guard let call = finding.consultation else {
      let key = CaseKey(caseFile: finding.caseFile, kind: finding.kind)
      return (byCase[key] ?? []).filter { $0.consultation == nil }
    }
    return byRecord[RecordKey(consultation: call, kind: finding.kind)] ?? []
  }

  private mutating func keep(_ flag: Flag) {
    guard seen.insert(flag.id).inserted else { return }
    standing.append(ReviewedFlag(flag: flag, status: .kept, before: nil))
  }

  private mutating func renew(_ before: Flag, with finding: Finding) {
    let after = flag(
      finding, id: before.id, returns: before.isReturned, raisedIn: before.raisedIn,
      version: before.version)
    guard after.saysMore(than: before) else { return keep(before) }
    seen.insert(before.id)
    changes.append(.saveFlag(after))
    standing.append(ReviewedFlag(flag: after, status: .changed, before: before))
  }

  private mutating func raise(_ finding: Finding, returns: Bool) {
    let raised = flag(
      finding, id: identifiers.next(Flag.self), returns: returns, raisedIn: month, version: 0)
    seen.insert(raised.id)
    changes.append(.saveFlag(raised))
    standing.append(ReviewedFlag(flag: raised, status: returns ? .returned : .new, before: nil))
  }

  private func flag(
    _ finding: Finding, id: Identifier<Flag>, returns: Bool, raisedIn: Month, version: Int
  ) -> Flag {
    Flag(
      id: id, caseFile: finding.caseFile, consultation: finding.consultation, kind: finding.kind,
      basis: finding.basis, rule: finding.rule, rulesDigest: rulesDigest,
      strength: finding.strength,
      explanation: Confidential((returns ? Flag.returnMark : "") + finding.explanation),
      fingerprint: finding.fingerprint, raisedIn: raisedIn, version: version)
  }
}
