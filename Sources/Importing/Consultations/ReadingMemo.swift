/// Remembers what a text was read as: a column of a long sheet holds few different texts.
struct ReadingMemo<Value: Sendable>: Sendable {
  private var known: [String: Reading<Value>] = [:]

  /// What the text was read as, now or before.
  mutating func reading(_ text: String, _ read: (String) -> Reading<Value>) -> Reading<Value> {
    if let found = known[text] { return found }
    let reading = read(text)
    // Columns in which every cell differs would only cost memory.
    if known.count < 4096 { known[text] = reading }
    return reading
  }
}
