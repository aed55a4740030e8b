public import Domain

extension Flag {
  /// What the explanation of a flag begins with that was set aside before and came back.
  static let returnMark = "新しい根拠："

  /// Whether it came back on new evidence after a person had set the same need aside (新しい根拠).
  public var isReturned: Bool {
    explanation.reveal(for: .reviewing).hasPrefix(Self.returnMark)
  }

  /// Whether every mark was already among those of this flag.
  func covers(_ marks: Set<String>) -> Bool { marks.isSubset(of: basis.marks) }

  /// Whether a reader sees a difference; a new digest of the rules alone is none.
  func saysMore(than other: Flag) -> Bool {
    basis != other.basis || rule != other.rule || strength != other.strength
      || explanation != other.explanation || fingerprint != other.fingerprint
      || caseFile != other.caseFile
  }
}
