import Domain
import Testing

extension RecordBookLaw {
  /// Referrals and follow-ups.
  static let tracking: [RecordBookLaw] = [
    RecordBookLaw("keeps a referral with every step of its history") { books in
      let moves: [ReferralMove] = [
        .seekConsent, .recordConsent(ReferralConsent(caller: .verbal, person: .written)),
        .contact(.telephone), .accept, .connect, .followUp, .complete(.supportContinues),
      ]
      var referral = Referral.example(1)
      for move in moves {
        try referral.record(
          ReferralStep(
            day: "2026-07-01", move: move, actor: "あ", confirmedBy: .caller, remark: "電話で"))
      }

      try await books.record(.saveCase(.example()), .saveReferral(referral))

      #expect(try await books.referral(1) == referral.saved())
    },
    RecordBookLaw("keeps a referral at every stage it can stay at") { books in
      let contact = ReferralMove.contact(.numberGiven)
      let moves: [[ReferralMove]] = [
        [], [.seekConsent], [contact], [contact, .accept], [contact, .connect],
        [contact, .connect, .followUp], [contact, .complete(.informationOnly)],
        [.fail(.fullOrWaiting)],
      ]
      let referrals = try moves.enumerated().map { offset, moves in
        try with(Referral.example(try #require(Identifier(offset + 1)))) { referral in
          for move in moves {
            try referral.record(ReferralStep(day: "2026-07-01", move: move, actor: nil))
          }
        }
      }

      try await books.record([.saveCase(.example())] + referrals.map { .saveReferral($0) })

      #expect(try await books.allReferrals() == referrals.map { $0.saved() })
      #expect(try await books.openReferrals().map(\.id.number) == [1, 2, 3, 4, 5, 6])
    },
    RecordBookLaw("lists referrals and follow-ups by case") { books in
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2)), .saveReferral(.example(1)),
        .saveReferral(.example(2, caseFile: 2)), .saveFollowUp(.example(1, caseFile: 2)),
        .saveFollowUp(.example(2)))

      #expect(try await books.referrals(of: [2]).map(\.id.number) == [2])
      #expect(try await books.followUps(of: [2]).map(\.id.number) == [1])
    },
    RecordBookLaw("takes a referral off the open list when its loop closes") { books in
      try await books.record(.saveCase(.example()), .saveReferral(.example()))
      var referral = try #require(try await books.referral(1))
      try referral.record(
        ReferralStep(day: "2026-07-01", move: .fail(.personDeclined), actor: "あ"))

      try await books.record(.saveReferral(referral), action: .moveReferral)

      #expect(try await books.openReferrals().isEmpty)
      #expect(try await books.allReferrals().count == 1)
    },
    RecordBookLaw("keeps a follow-up of every origin, due and end") { books in
      let base = FollowUp.example(1)
      let origins: [FollowUpOrigin] = [
        .call(1, Fingerprint(of: ["約束"])), .meeting("R8-06-1"), .person, .person,
      ]
      let dues: [Due] = [.day("2026-07-01"), .nextMeeting("2026-07"), .none, .none]
      let followUps = try zip(origins, dues).enumerated().map { offset, pair in
        try with(
          FollowUp(
            id: try #require(Identifier(offset + 1)), caseFile: 1, origin: pair.0,
            kind: .answer, content: "制度を調べて折り返す", openedOn: base.openedOn, owner: nil,
            due: pair.1)
        ) { followUp in
          if offset == 1 { try followUp.finish(on: "2026-07-01") }
          if offset == 2 { try followUp.cancel(on: "2026-07-01", reason: .notWanted) }
          if offset == 3 { try followUp.fail(on: "2026-07-01", reason: .unreachable) }
        }
      }

      try await books.record([.saveCase(.example())] + followUps.map { .saveFollowUp($0) })

      #expect(try await books.allFollowUps() == followUps.map { $0.saved() })
      #expect(try await books.openFollowUps().map(\.id.number) == [1])
      #expect(try await books.followUp(4) == followUps[3].saved())
    },
  ]
}
