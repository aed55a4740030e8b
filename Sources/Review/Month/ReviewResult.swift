public import Domain

/// What the review of a month says (点検の結果), with what is to be recorded of it.
///
/// Reviewing the same material twice gives the same result with nothing left to record.
public struct ReviewResult: Hashable, Sendable {
  /// The month under review.
  public let month: Month
  /// The digest of the rules in force.
  public let rulesDigest: String
  /// The findings that stand, dismissed ones included, in order of number: candidates, urgency,
  /// signals and personal data.
  public let flags: [ReviewedFlag]
  /// Flags of this month whose words or days are no longer found; none is ever deleted.
  public let gone: [Flag]
  /// Words seen and set aside (参考): shown folded, nothing to judge.
  public let reference: [ReferenceFinding]
  /// Calls without a case, such as silent ones, whose words deserve a look all the same.
  public let unattached: [Consultation]
  /// Follow-ups found in the records that were not on the list yet.
  public let newFollowUps: [FollowUp]
  /// Every open follow-up with the new ones, in the order of the agenda: overdue, with a day,
  /// without.
  public let openFollowUps: [FollowUp]
  /// Cases for the meeting, in the order of discussion.
  public let docket: [CaseToDiscuss]
  /// How the meeting treats each consultation, in the order of the register.
  public let treatments: [TreatedConsultation]
  /// Kind invitations to reflect after heavy calls, for coordinator and supporter only.
  public let invitations: [ReflectionInvitation]
  /// The month in numbers.
  public let tally: MonthTally
  /// What is to be recorded: new and changed flags, follow-ups found in the records.
  public let changes: ChangeSet

  /// The findings of one kind that a person has not set aside.
  public func standing(where isWanted: (FlagKind) -> Bool) -> [Flag] {
    flags.map(\.flag).filter { !$0.isDismissed && isWanted($0.kind) }
  }

  /// 緊急: findings that may not wait for the meeting and that nobody has set aside.
  public var urgent: [Flag] { standing { $0 == .urgent } }

  /// Personal data in the records that nobody has set aside.
  public var personalData: [Flag] {
    standing { if case .personalData = $0 { true } else { false } }
  }

  /// What the shape of the records shows.
  public var signals: [Flag] { standing { if case .signal = $0 { true } else { false } } }

  /// Referral candidates.
  public var candidates: [Flag] { standing { if case .candidate = $0 { true } else { false } } }
}

/// A flag with what this review says of it.
public struct ReviewedFlag: Hashable, Sendable {
  /// The flag as it stands now.
  public let flag: Flag
  /// Whether it is new, returned, changed or kept.
  public let status: Status
  /// The flag as it was before, when it changed.
  public let before: Flag?

  /// What became of a finding since the last review.
  public enum Status: String, Sendable, CaseIterable {
    /// 新規
    case new
    /// 新しい根拠: set aside before and found again on new evidence.
    case returned
    /// 変更: the record or the rule was edited.
    case changed
    /// 継続
    case kept

    /// The word printed.
    public var title: String {
      switch self {
      case .new: "新規"
      case .returned: "新しい根拠"
      case .changed: "変更"
      case .kept: "継続"
      }
    }
  }
}

/// Words seen in a record and set aside (参考), such as a danger that was denied.
public struct ReferenceFinding: Hashable, Sendable {
  /// The record.
  public let consultation: Identifier<Consultation>
  /// What was seen.
  public let finding: CandidateFinding
}

/// How the meeting treats one consultation, and why (扱いと理由).
public struct TreatedConsultation: Hashable, Sendable {
  /// The consultation.
  public let consultation: Consultation
  /// 討議, 一括了承 or 準備不足.
  public let treatment: Treatment
  /// Why, in one short sentence.
  public let reason: String
  /// The case under which it is discussed.
  public let caseFile: Identifier<CaseFile>
  /// Whether it belongs to an earlier month.
  public let isLate: Bool
}

/// An invitation to reflect and rest after a heavy call (ふりかえりのお誘い).
///
/// It is for the supporter and the coordinator, is never recorded and never printed.
public struct ReflectionInvitation: Hashable, Sendable {
  /// Whom it invites.
  public let supporter: SupporterCode
  /// The call.
  public let consultation: Identifier<Consultation>
  /// The day of the call.
  public let day: CalendarDay
  /// The invitation in words.
  public let message: String
}
