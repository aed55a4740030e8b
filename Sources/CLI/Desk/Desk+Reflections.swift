import Domain

extension Desk {
  /// The reflections of a month that whoever is signed in may read, each once.
  func readableReflections(in month: Month) async throws -> [Reflection] {
    var readable = try await reflections.reflections(in: month, for: .author(account.code))
    readable += try await reflections.reflections(
      in: month, for: account.role == .coordinator ? .coordinator : .meeting)
    var seen: Set<Identifier<Reflection>> = []
    return readable.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  /// The reflection of a number, if whoever is signed in wrote it.
  ///
  /// Somebody else's looks the same as one that is not there.
  func ownReflection(_ id: Identifier<Reflection>) async throws -> Reflection {
    guard let own = try await reflections.reflection(id, for: .author(account.code)),
      own.author == account.code
    else {
      throw Fault(code: "reflect.unknown", message: "ご自分のふりかえりに\(id.printed)はありません。")
    }
    return own
  }
}
