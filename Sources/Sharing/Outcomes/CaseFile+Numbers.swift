import Domain

extension [Identifier<CaseFile>] {
  /// Each number once, in order.
  var withoutRepeats: Self {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
