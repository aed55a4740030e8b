public import Domain

/// A supporter at their own reflections (ふりかえりの記入); nobody else can do any of this.
public struct ReflectionWriting: Sendable {
  private let author: SupporterCode
  private let identifiers: IdentifierPool

  /// The reflections of one author.
  public init(author: SupporterCode, identifiers: IdentifierPool) {
    self.author = author
    self.identifiers = identifiers
  }

  /// Writes a reflection; every prompt may stay empty.
  ///
  /// - Parameters:
  ///   - consultation: The call; nothing for a reflection on the month.
  ///   - day: The day of writing.
  ///   - visibility: Who may read it.
  ///   - answers: What the author wrote; blank answers are left out.
  ///   - condition: How the author is, 1 to 5, if they wish to say.
  /// - Returns: The change to record.
  /// - Throws: The refusal when the condition is no number from 1 to 5.
  public func writing(
    on consultation: Identifier<Consultation>?, day: CalendarDay,
    visibility: ReflectionVisibility, answers: [ReflectionPrompt: Confidential<String>],
    condition: Int? = nil
  ) throws(ReflectionRefusal) -> ChangeSet {
    guard condition.map({ (1...5).contains($0) }) ?? true else { throw .conditionOutOfRange }
    var changes = changeSet(.writeReflection)
    let id = changes.identifiers.next(Reflection.self)
    changes.append(
      .saveReflection(
        Reflection(
          id: id, author: author, consultation: consultation, day: day, visibility: visibility,
          answers: answers.withoutBlanks, condition: condition)))
    return changes
  }

  /// 「今回はパス」: the author was asked and need not say more.
  ///
  /// - Parameters:
  ///   - consultation: The call.
  ///   - day: The day.
  /// - Returns: The change to record; only the author can see that it was a pass.
  public func passing(on consultation: Identifier<Consultation>, day: CalendarDay) -> ChangeSet {
    var changes = changeSet(.writeReflection)
    let id = changes.identifiers.next(Reflection.self)
    changes.append(
      .saveReflection(
        Reflection(
          id: id, author: author, consultation: consultation, day: day, visibility: .onlyMe,
          answers: [:])))
    return changes
  }

  /// Changes what was written, or who may read it.
  ///
  /// - Parameters:
  ///   - reflection: The reflection as recorded.
  ///   - visibility: Who may read it; as before if nothing.
  ///   - answers: What it says; as before if nothing.
  /// - Returns: The change to record, empty when nothing changes.
  /// - Throws: The refusal when somebody else wrote it.
  public func changing(
    _ reflection: Reflection, visibility: ReflectionVisibility? = nil,
    answers: [ReflectionPrompt: Confidential<String>]? = nil
  ) throws(ReflectionRefusal) -> ChangeSet {
    try requireAuthor(of: reflection)
    var changed = reflection
    changed.visibility = visibility ?? reflection.visibility
    changed.answers = answers?.withoutBlanks ?? reflection.answers
    var changes = changeSet(.writeReflection)
    if changed != reflection { changes.append(.saveReflection(changed)) }
    return changes
  }

  /// Deletes a reflection for good.
  ///
  /// - Parameter reflection: The reflection as recorded.
  /// - Returns: The change to record.
  /// - Throws: The refusal when somebody else wrote it.
  public func deleting(_ reflection: Reflection) throws(ReflectionRefusal) -> ChangeSet {
    try requireAuthor(of: reflection)
    var changes = changeSet(.deleteReflection)
    changes.append(.deleteReflection(reflection.id))
    return changes
  }

  private func requireAuthor(of reflection: Reflection) throws(ReflectionRefusal) {
    guard reflection.author == author else { throw .notAuthor }
  }

  private func changeSet(_ action: AuditAction) -> ChangeSet {
    ChangeSet(action: action, identifiers: identifiers)
  }
}

extension [ReflectionPrompt: Confidential<String>] {
  fileprivate var withoutBlanks: Self {
    filter { !$0.value.reveal(for: .reviewing).allSatisfy(\.isWhitespace) }
  }
}
