public import Review

extension RuleBook {
  /// The rules built into the program.
  public static let builtIn = RuleBook(files: builtInFiles, digest: EmbeddedRules.digest)

  /// The files built into the program, with their names.
  public static var builtInFiles: [(name: String, text: String)] { EmbeddedRules.files }
}
