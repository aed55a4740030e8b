import Domain

/// An account as scripts read it.
struct AccountForm: Encodable {
  let code: String
  let role: String

  init(_ account: Account) {
    code = account.code.text
    role = account.role.rawValue
  }
}

/// A case that may be the same as others, as scripts read it.
struct ProposedLinkForm: Encodable {
  let id: String
  let openedOn: String
  let proposed: [String]

  init(_ file: CaseFile) {
    id = file.id.printed
    openedOn = file.openedOn.iso
    proposed = file.proposedLinks.map(\.printed)
  }
}

/// A line of the audit trail as scripts read it.
struct AuditEntryForm: Encodable {
  let sequence: Int
  let at: String
  let actor: String
  let action: String
  let subject: String

  init(_ entry: AuditEntry) {
    sequence = entry.sequence
    at = entry.at
    actor = entry.actor
    action = entry.action.rawValue
    subject = entry.subject
  }
}
