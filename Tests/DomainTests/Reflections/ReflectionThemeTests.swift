import Domain
import TestSupport
import Testing

struct ReflectionThemeTests {
  @Test func `gathers the themes of shared reflections, the most frequent first`() {
    let reflections: [Reflection] = [
      .example(1, answers: [.feelings: "とても疲れた", .wasUnsure: "沈黙が続いた"]),
      .example(2, author: "い", answers: [.askEverybody: "沈黙のときどう待てばよいか"]),
    ]

    #expect(ReflectionTheme.digest(of: reflections) == [.silence, .tiredness])
  }

  @Test(arguments: [ReflectionVisibility.onlyMe, .coordinator])
  func `does not read what is not shared with the meeting`(visibility: ReflectionVisibility) {
    let reflection = Reflection.example(visibility: visibility)

    #expect(ReflectionTheme.digest(of: [reflection]).isEmpty)
  }

  @Test func `gives no theme for a pass`() {
    #expect(ReflectionTheme.digest(of: [.example(answers: [:])]).isEmpty)
  }
}
