public import Domain

/// Every port of the centre's records at once, as the store and its stand-in offer them.
public typealias Books = AgencyDirectory & AuditTrail & CaseJournal & ConsultationHistory
  & ConsultationLog & FlagBook
  & FollowUpList & ImportLedger & InterimDecisions & MeetingBook & RecordBook & ReferralBook
  & ReflectionShelf
