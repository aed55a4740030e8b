import Domain

/// A reflection as it is sealed.
struct ReflectionPayload: Codable, Sendable {
  var id: Int
  var author: String
  var consultation: Int?
  var day: String
  var visibility: String
  var answers: [String: String]
  var condition: Int?
  var version: Int

  init(_ value: Reflection) {
    id = value.id.number
    author = value.author.text
    consultation = value.consultation?.number
    day = value.day.iso
    visibility = value.visibility.rawValue
    answers = [:]
    for (prompt, answer) in value.answers { answers[prompt.rawValue] = answer.sealed }
    condition = value.condition
    version = value.version
  }

  func restored() throws -> Reflection {
    var restored: [ReflectionPrompt: Confidential<String>] = [:]
    for (prompt, answer) in answers {
      restored[try ReflectionPrompt(stored: prompt)] = Confidential(answer)
    }
    return Reflection(
      id: try Identifier(stored: id), author: try SupporterCode(stored: author),
      consultation: try consultation.map(Identifier.init(stored:)),
      day: try CalendarDay(stored: day), visibility: try ReflectionVisibility(stored: visibility),
      answers: restored, condition: condition, version: version)
  }
}
