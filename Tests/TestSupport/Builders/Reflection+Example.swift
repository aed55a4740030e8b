package import Domain

extension Reflection {
  /// A reflection on the example call, shared with the meeting.
  package static func example(
    _ id: Identifier<Reflection> = 1, author: SupporterCode = "あ",
    consultation: Identifier<Consultation>? = 1, on day: CalendarDay = "2026-06-12",
    visibility: ReflectionVisibility = .meeting,
    answers: [ReflectionPrompt: Confidential<String>] = [
      .impression: "お母さまの声がだんだん落ち着いていった",
      .askEverybody: "沈黙が続くとき、どうしていますか",
    ], condition: Int? = 3, version: Int = 0
  ) -> Reflection {
    Reflection(
      id: id, author: author, consultation: consultation, day: day, visibility: visibility,
      answers: answers, condition: condition, version: version)
  }
}
