/// Reads the strings that cells of a workbook share.
struct SharedStringsConsumer: XMLConsumer {
  private(set) var strings: [String] = []
  private var run = TextRun()

  mutating func open(_ name: String, _ attributes: XMLAttributes) { run.open(name) }

  mutating func text(_ text: String) { run.text(text) }

  mutating func close(_ name: String) {
    run.close(name)
    if name == "si" { strings.append(run.take()) }
  }
}

/// Gathers the text of a cell or shared string, without the furigana that Excel keeps beside it.
struct TextRun {
  private var gathered = ""
  private var isInsideText = false
  private var isInsideReading = false

  mutating func open(_ name: String) {
    switch name {
    case "t": isInsideText = !isInsideReading
    case "rPh": isInsideReading = true
    default: break
    }
  }

  mutating func text(_ text: String) {
    if isInsideText { gathered += text }
  }

  mutating func close(_ name: String) {
    switch name {
    case "t": isInsideText = false
    case "rPh": isInsideReading = false
    default: break
    }
  }

  /// The text gathered since the last call, with Excel's "_x000D_" for control characters undone.
  mutating func take() -> String {
    defer { gathered = "" }
    gathered.makeContiguousUTF8()
    return gathered.utf8.contains(0x5F) ? ControlEscapes.undone(gathered) : gathered
  }
}
