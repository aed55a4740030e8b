/// The rule files inside the program, for tests and for `rules check`.
package enum EmbeddedText {
  /// All files, with names.
  package static let files: [(name: String, text: String)] = EmbeddedRules.files

  /// The files of rules, with names.
  package static let yaml: [(name: String, text: String)] =
    EmbeddedRules.files.filter { RuleBook.holdsRules($0) }
}
