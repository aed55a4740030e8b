import Domain
import Sharing
import TestSupport
import Testing

struct ReflectionWritingTests {
  private let writing = ReflectionWriting(
    author: "あ", identifiers: IdentifierPool(used: ["H": 3]))

  private func saved(_ changes: ChangeSet) -> Reflection? {
    guard case .saveReflection(let reflection)? = changes.changes.first else { return nil }
    return reflection
  }

  @Test func `writes what was answered and leaves blanks out`() throws {
    let changes = try writing.writing(
      on: 1, day: "2026-06-12", visibility: .coordinator,
      answers: [.impression: "声が落ち着いていった", .tryNext: "  "], condition: 4)

    let reflection = try #require(saved(changes))
    #expect(reflection.id == 4 && reflection.author == "あ" && !reflection.isPass)
    #expect(reflection.answers == [.impression: "声が落ち着いていった"])
    #expect(reflection.visibility == .coordinator && reflection.condition == 4)
  }

  @Test func `takes a pass as a full answer that only the author sees`() throws {
    let reflection = try #require(saved(writing.passing(on: 1, day: "2026-06-12")))

    #expect(reflection.isPass && reflection.visibility == .onlyMe)
    #expect(!reflection.isReadable(by: .coordinator))
  }

  @Test func `refuses a condition that is not on the sheet`() {
    #expect(throws: ReflectionRefusal.conditionOutOfRange) {
      try writing.writing(
        on: 1, day: "2026-06-12", visibility: .onlyMe, answers: [:], condition: 6)
    }
  }

  @Test func `lets the author share, take back and delete`() throws {
    let reflection = Reflection.example(visibility: .onlyMe)

    let shared = try writing.changing(reflection, visibility: .meeting)
    let deleted = try writing.deleting(reflection)

    #expect(saved(shared)?.visibility == .meeting)
    #expect(try writing.changing(reflection).isEmpty)
    #expect(deleted.changes == [.deleteReflection(1)] && deleted.action == .deleteReflection)
  }

  @Test func `refuses anybody else, also the coordinator`() {
    let other = Reflection.example(author: "い")

    #expect(throws: ReflectionRefusal.notAuthor) { try writing.changing(other, answers: [:]) }
    #expect(throws: ReflectionRefusal.notAuthor) {
      try writing.changing(other, visibility: .meeting)
    }
    #expect(throws: ReflectionRefusal.notAuthor) { try writing.deleting(other) }
  }

  @Test(arguments: ReflectionRefusal.allCases)
  func `explains a refusal kindly`(refusal: ReflectionRefusal) {
    #expect(refusal.message.hasSuffix("。") && refusal.code.hasPrefix("reflection."))
  }
}
