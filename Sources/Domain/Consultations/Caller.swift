/// The person on the phone (相談者), who need not be the person concerned.
public struct Caller: Hashable, Sendable {
  /// Who the caller is to the person concerned.
  public var relation: Relation
  /// The caller's age in bands.
  public var age: AgeBand
  /// The caller's gender.
  public var gender: Gender

  /// A caller; what was not said is unknown.
  public init(relation: Relation = .unknown, age: AgeBand = .unknown, gender: Gender = .unknown) {
    self.relation = relation
    self.age = age
    self.gender = gender
  }
}

/// The person in a hikikomori situation whom the call is about (本人).
///
/// A case may be a family only: then everything here is unknown.
public struct PersonConcerned: Hashable, Sendable {
  /// The person's age in bands.
  public var age: AgeBand
  /// The person's gender.
  public var gender: Gender

  /// A person; what was not said is unknown.
  public init(age: AgeBand = .unknown, gender: Gender = .unknown) {
    self.age = age
    self.gender = gender
  }
}
