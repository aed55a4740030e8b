import Documents
import Domain

/// An agenda printed in every format, with the check code that stands on it.
struct AgendaPrint {
  /// The papers, Markdown first.
  let papers: [Paper]
  /// The check code of the content: the same agenda always has the same.
  let checkCode: String

  /// Prints an agenda; a draft says that it is one and carries no code.
  init(_ agenda: Agenda, isDraft: Bool) {
    let composer = AgendaComposer()
    let content = MarkdownRenderer().text(of: composer.manuscript(of: agenda))
    checkCode = CheckCode(of: content + agenda.rulesDigest).printed
    let manuscript = composer.manuscript(of: agenda, checkCode: isDraft ? nil : checkCode)
    papers = [
      Paper(named: "agenda.md", MarkdownRenderer().text(of: manuscript)),
      Paper(named: "agenda.html", HTMLRenderer().text(of: manuscript)),
    ]
  }
}

extension Paper {
  /// A paper of text.
  init(named fileName: String, _ text: String) {
    self.init(fileName: fileName, bytes: Confidential(Array(text.utf8)))
  }
}
