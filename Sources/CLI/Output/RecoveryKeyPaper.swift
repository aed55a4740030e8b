import Glibc
import Store

/// A recovery key on its way onto paper.
struct RecoveryKeyPaper {
  let key: RecoveryKey

  init(_ key: RecoveryKey) { self.key = key }

  /// Shows the key and, at a terminal, asks to type back its last groups, so that it is on paper
  /// before it is needed.
  func show(on console: Console, asking: Bool) throws {
    console.say("復旧キー（印刷して、データとは別の場所に保管してください）：")
    console.say("    " + key.printed)
    guard asking, isatty(STDIN_FILENO) == 1 else { return }
    while let typed = Keyboard.line("紙に写したら、最後の2組を入力してください： ") {
      if typed.uppercased().filter({ $0 != " " }) == key.lastGroups { return }
      console.complain("最後の2組が違います。紙をもう一度お確かめください。")
    }
  }
}
