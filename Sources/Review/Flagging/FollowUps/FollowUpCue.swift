import Domain

/// What a verb of a promise does for the person.
enum PromiseAction: String, Hashable, Sendable, CaseIterable {
  case call
  case ring
  case reach
  case lookup
  case prepare
  case confirm
  /// Hear from the caller, humbly: never a step before an answer to the caller.
  case hear
  case tell
  case reply
  case send
  /// Write by e-mail or text message: sends, or tells what was looked up.
  case mail
  case watch
  case contact
  /// Talk with the caller: a call where a day is named.
  case talk
  /// Hand over, put in, take out: sent where it is something on paper.
  case hand
}

/// What a word in a sentence says about a promise.
enum FollowUpCue: Hashable, Sendable {
  case verb(PromiseAction, VerbForm)
  /// The centre's side acts: こちらから.
  case centre
  /// Somebody else acts: 自分で.
  case others
  /// A relative acts: 母が.
  case actor(Relation)
  /// A relative is spoken to: 母に.
  case target(Relation)
  /// A relative before a parenthesis: 父（090-…）に.
  case beside(Relation)
  /// Something on paper: 冊子.
  case paper
  /// By post or e-mail: 郵便で.
  case post
  /// A party outside the centre: 包括.
  case agency
  /// A party outside the centre, with the particle that says it is spoken to: 福祉課へ.
  case outsider
  /// More of the same talk: 続きを.
  case continuing
  /// At the next contact: 次回.
  case next
  /// Later, without a day: 後日.
  case later
  /// As soon as the answer is there: わかり次第.
  case known
  /// With consent: 同意がとれたら.
  case consent
  /// The person's state: 様子.
  case state
  /// An embedded question: たかどうか.
  case question
  /// A clause ends here; who acted in it does not act behind it.
  case turn
  /// For the monthly meeting.
  case meeting
  /// What is owed, as the topic: 返事は.
  case owed
  /// An appointment: 約束.
  case appointment
  /// One that counts where a call is spoken of: 予約.
  case booking
  /// A longer word that only looks like one of the others.
  case mask
}

/// What the words behind a verb say about it.
enum PromiseTail: String, Hashable, Sendable, CaseIterable {
  case promise
  case others
  case done
  /// What somebody is asked to do: 届けてもらえるか(頼む).
  case asked
}

extension FollowUpCue: CaseIterable {
  static var allCases: [FollowUpCue] {
    let verbs = PromiseAction.allCases.flatMap { action in
      VerbForm.allCases.map { FollowUpCue.verb(action, $0) }
    }
    let kin = Relation.allCases.flatMap { [.actor($0), .target($0), FollowUpCue.beside($0)] }
    return verbs + kin + [
      .centre, .others, .paper, .post, .agency, .outsider, .continuing, .next, .later, .known,
      .consent, .state, .question, .turn, .meeting, .owed, .appointment, .booking, .mask,
    ]
  }
}
