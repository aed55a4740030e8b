import Documents
import Domain

/// Final minutes printed in every format.
struct MinutesPrint {
  /// The papers, Markdown first.
  let papers: [Paper]

  /// Prints final minutes.
  init(_ minutes: Minutes, of agenda: FrozenAgenda, directory: [Agency]) {
    let manuscript = MinutesComposer().manuscript(
      of: minutes, agenda: agenda, directory: directory)
    papers = [
      Paper(named: "final.md", MarkdownRenderer().text(of: manuscript)),
      Paper(named: "final.html", HTMLRenderer().text(of: manuscript)),
    ]
  }
}
