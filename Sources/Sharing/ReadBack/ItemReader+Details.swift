import Domain

/// What stands beside the ticked box (担当・期限・リファー先など), as far as it could be read.
struct DecisionDetails {
  var owner: SupporterCode?
  var due = Due.none
  var agency: Identifier<Agency>?
  var closure: ClosureReason?
  var consent: ReferralConsent
  /// Fields that were filled in but could not be read; they are not missing.
  var unread: Set<MinutesField> = []
}

extension ItemReader {
  /// Reads the fields beside the box.
  mutating func details(for kind: DecisionKind?) -> DecisionDetails {
    var details = DecisionDetails(consent: item.consent)
    readOwner(into: &details)
    readDue(into: &details)
    readAgency(into: &details, kind: kind)
    readClosure(into: &details, kind: kind)
    readConsent(.callerConsent, into: &details.consent.caller)
    readConsent(.personConsent, into: &details.consent.person)
    return details
  }

  private mutating func readOwner(into details: inout DecisionDetails) {
    let text = entry(.owner)
    guard let field = self[.owner], !text.isEmpty, text != "なし" else { return }
    let separators = "・、,，/／\n"
    let signs = text.split { separators.contains($0) }.map(\.trimmed)
    if signs.count > 1 {
      problems.append(.severalOwners(field))
      details.unread.insert(.owner)
    } else if let sign = SupporterCode(text) {
      details.owner = sign
      if !reader.supporters.isEmpty, !reader.supporters.contains(sign) {
        problems.append(.ownerUnknown(field, known: reader.supporters))
      }
    } else {
      problems.append(.ownerTooLong(field))
      details.unread.insert(.owner)
    }
  }

  private mutating func readDue(into details: inout DecisionDetails) {
    guard let field = self[.due] else { return }
    do {
      let written = try WrittenDue(
        field.entry, from: heldOn, nextMeeting: month.next, openDays: reader.openDays)
      details.due = written.due
      if let day = written.due.day, day < heldOn { problems.append(.duePast(field, heldOn)) }
    } catch {
      problems.append(error.problem(at: field.place))
    }
  }

  private mutating func readAgency(into details: inout DecisionDetails, kind: DecisionKind?) {
    let text = entry(.agency)
    guard let field = self[.agency], !text.isEmpty, text != "なし" else { return }
    switch reader.agencies.match(text) {
    case .found(let agency):
      details.agency = agency.id
      let takesAgency: Set<DecisionKind> = [.refer, .escalate, .inform]
      if let kind, !takesAgency.contains(kind) { problems.append(.agencyUnused(field, kind)) }
    case .several(let agencies):
      problems.append(.agencyAmbiguous(field, agencies))
      details.unread.insert(.agency)
    case .none(let nearest):
      problems.append(.agencyUnknown(field, nearest: nearest))
      details.unread.insert(.agency)
    }
  }

  private mutating func readClosure(into details: inout DecisionDetails, kind: DecisionKind?) {
    guard let field = self[.closure] else { return }
    let boxes = TickedBoxes(field.entry)
    let isChoice = !boxes.ticked.isEmpty || !boxes.unticked.isEmpty
    let words = isChoice ? boxes.ticked : [entry(.closure)]
    let filled = words.filter { !$0.isEmpty && $0 != "なし" }
    guard let word = filled.first else { return }
    let found = ClosureReason.allCases.first { $0.title.folded == word.folded }
    guard filled.count == 1, let found else {
      problems.append(.closureUnknown(field))
      details.unread.insert(.closure)
      return
    }
    details.closure = found
    if let kind, kind != .close { problems.append(.closureUnused(field, kind)) }
  }

  private mutating func readConsent(_ name: MinutesField, into level: inout ConsentLevel) {
    let text = entry(name)
    guard let field = self[name], !text.isEmpty else { return }
    guard let read = ConsentLevel(written: text) else {
      problems.append(.consentUnknown(field))
      return
    }
    level = read
  }
}
