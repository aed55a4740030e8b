extension Surroundings {
  /// Kinds of cues, one bit each (手がかりの種類).
  struct Kinds: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// One kind.
    init(_ kind: CueKind) {
      self =
        switch kind {
        case .past: .past
        case .present: .present
        case .contrast: .contrast
        case .conditional: .conditional
        case .other: .other
        case .settled: .settled
        case .turn: .turn
        case .answeredNo: .answeredNo
        case .unanswered: .unanswered
        case .noneOfThese: .noneOfThese
        case .longAgo: .longAgo
        case .ended: .ended
        case .oneself: .oneself
        case .madeUp: .madeUp
        }
    }

    /// The kinds of some cues.
    init(of cues: UnsafeMutableBufferPointer<Cue>) {
      self = cues.reduce(into: []) { $0.formUnion(Kinds($1.kind)) }
    }

    static let past = Kinds(rawValue: 1 << 0)
    static let present = Kinds(rawValue: 1 << 1)
    static let contrast = Kinds(rawValue: 1 << 2)
    static let conditional = Kinds(rawValue: 1 << 3)
    static let other = Kinds(rawValue: 1 << 4)
    static let settled = Kinds(rawValue: 1 << 5)
    static let turn = Kinds(rawValue: 1 << 6)
    static let answeredNo = Kinds(rawValue: 1 << 7)
    static let unanswered = Kinds(rawValue: 1 << 8)
    static let noneOfThese = Kinds(rawValue: 1 << 9)
    static let longAgo = Kinds(rawValue: 1 << 10)
    static let ended = Kinds(rawValue: 1 << 11)
    static let oneself = Kinds(rawValue: 1 << 12)
    static let madeUp = Kinds(rawValue: 1 << 13)
  }
}
