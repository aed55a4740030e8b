import Domain
import Sharing

/// A reflection as scripts read it, for who may read it.
struct ReflectionForm: Encodable {
  let id: String
  let day: String
  let author: String
  let consultation: String?
  let visibility: String
  let isPass: Bool
  let answers: [String: String]
  let condition: Int?

  init(_ reflection: Reflection) {
    id = reflection.id.printed
    day = reflection.day.iso
    author = reflection.author.text
    consultation = reflection.consultation?.printed
    visibility = reflection.visibility.rawValue
    isPass = reflection.isPass
    answers = Dictionary(
      uniqueKeysWithValues: reflection.answers.map {
        ($0.key.rawValue, $0.value.reveal(for: .display))
      })
    condition = reflection.condition
  }
}
