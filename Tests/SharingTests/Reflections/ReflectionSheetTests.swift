import Domain
import Sharing
import TestSupport
import Testing

struct ReflectionSheetTests {
  @Test(arguments: [
    (Consultation.example(contact: .new), false, ReflectionSheet.Occasion.firstCall),
    (.example(contact: .repeat), false, .laterCall),
    (.example(contact: .unknown), false, .laterCall),
    (.example(kind: .silent), false, .otherCall), (.example(contact: .new), true, .heavyCall),
  ])
  func `fits the call`(
    consultation: Consultation, isHeavy: Bool, occasion: ReflectionSheet.Occasion
  ) {
    let sheet = ReflectionSheet(for: consultation, isHeavy: isHeavy)

    #expect(sheet == ReflectionSheet(for: occasion))
  }

  @Test(arguments: ReflectionSheet.Occasion.allCases)
  func `never requires an answer and keeps the order of the sheet`(
    occasion: ReflectionSheet.Occasion
  ) {
    let sheet = ReflectionSheet(for: occasion)

    #expect(sheet.opening.contains("今回はパス"))
    #expect(sheet.prompts == ReflectionPrompt.allCases.filter(sheet.prompts.contains))
  }

  @Test func `invites to rest and company after a heavy call only`() {
    let heavy = ReflectionSheet(for: .heavyCall)

    #expect(heavy.invitation.first?.contains("休憩・ふりかえりの時間を取りましたか") == true)
    #expect(heavy.invitation.contains { $0.contains("48時間") })
    #expect(ReflectionSheet(for: .firstCall).invitation.isEmpty)
  }
}
