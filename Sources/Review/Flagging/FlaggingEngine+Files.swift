import Domain

extension FlaggingEngine {
  /// The engine of a folder of files: rules, the word lists of promises and of personal data, and
  /// the weights.
  public init(files: [(name: String, text: String)]) throws(RuleBook.Unreadable) {
    let book = try RuleBook(files: files)
    var problems: [Problem] = []
    func lists(_ name: String) -> WordLists? {
      guard let file = files.first(where: { $0.name == name }) else {
        problems.append(
          Problem(
            code: "rules.missing", place: name, message: "言葉の一覧のファイルがありません",
            suggestion: "そのファイルを、ほかの規則と同じところに置いてください。"))
        return nil
      }
      do throws(WordLists.Fault) {
        return try WordLists(file.text, file: name)
      } catch {
        problems.append(
          Problem(
            code: "rules.words", place: "\(error.file) \(error.line)行目", message: error.message,
            suggestion: "その行を直してから、もう一度「rules check」をしてください。"))
        return nil
      }
    }
    let promises = lists("followups.yaml")
    let personal = lists("personal-data.yaml")
    let names = lists("names.yaml")
    let weights = files.first { $0.name == "weights.tsv" }
      .flatMap { Weights($0.text, rules: book.rules) }
    if weights == nil {
      problems.append(
        Problem(
          code: "rules.weights", place: "weights.tsv", message: "統計層の重みとして読めません",
          suggestion: "学習をやり直すか、そのファイルを除いてください。"))
    }
    guard let promises, let personal, let names, let weights else {
      throw RuleBook.Unreadable(problems: problems)
    }
    self.init(
      EngineTables(
        book, weights, followUps: FollowUpReader(promises),
        personalData: PersonalDataReader(personal, names: names)))
  }

  /// The same engine with other rules and weights; without weights the rules stand alone.
  package func replacing(rules book: RuleBook, weights: Weights = Weights()) -> FlaggingEngine {
    FlaggingEngine(
      EngineTables(book, weights, followUps: tables.followUps, personalData: tables.personalData))
  }
}
