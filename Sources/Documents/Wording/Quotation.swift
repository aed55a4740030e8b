package import Domain

/// A sentence of a record with the words of evidence underlined where they stand (根拠の引用).
package struct Quotation {
  /// The record's text as written.
  let text: String
  /// The evidence in it, in order of place.
  let evidence: [Evidence]

  /// A quotation from a text.
  package init(text: String, evidence: [Evidence]) {
    self.text = text
    self.evidence = evidence
  }

  /// The sentence of the first evidence in brackets, with all evidence in it underlined; only the
  /// words themselves if the record has changed since.
  package var runs: [Manuscript.Run] {
    guard let first = evidence.first else { return [] }
    guard matches(first) else { return [.text("「"), .evidence(words(of: first)), .text("」")] }
    let bounds = sentence(around: first.range)
    var runs: [Manuscript.Run] = []
    var place = bounds.lowerBound
    for range in covered.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= place {
      runs += [.text(slice(place..<range.lowerBound)), .evidence(slice(range))]
      place = range.upperBound
    }
    runs.append(.text(slice(place..<bounds.upperBound)))
    let nests = runs.contains { $0.words.contains("「") }
    let head = (nests ? "『" : "「") + (startsInside(bounds) ? "…" : "")
    let tail = (endsInside(bounds) ? "…" : "") + (nests ? "』" : "」")
    return [.text(head)] + runs.filter { !$0.words.isEmpty } + [.text(tail)]
  }

  /// The evidence that the quoted sentence holds; the first is always among it.
  var covered: [Evidence] {
    guard let first = evidence.first else { return [] }
    guard matches(first) else { return [first] }
    let bounds = sentence(around: first.range)
    return evidence.filter {
      matches($0) && $0.range.lowerBound >= bounds.lowerBound
        && $0.range.upperBound <= bounds.upperBound
    }
  }

  /// The longest stretch quoted on either side of the evidence, in Unicode scalars.
  private static let reach = 60

  private func matches(_ evidence: Evidence) -> Bool {
    evidence.range.upperBound <= text.unicodeScalars.count
      && slice(evidence.range) == words(of: evidence)
  }

  private func words(of evidence: Evidence) -> String { evidence.text.reveal(for: .document) }

  private func slice(_ range: Range<Int>) -> String {
    let scalars = text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
    return String(String.UnicodeScalarView(scalars))
  }

  private func sentence(around range: Range<Int>) -> Range<Int> {
    let ends = sentenceEnds
    let start = ends.last { $0 <= range.lowerBound } ?? 0
    let end = ends.first { $0 >= range.upperBound } ?? text.unicodeScalars.count
    let lower = max(start, range.lowerBound - Self.reach)
    return trimmed(lower..<min(end, range.upperBound + Self.reach), keeping: range)
  }

  /// The places after which a new sentence begins; a full stop within brackets ends none.
  private var sentenceEnds: [Int] {
    var depth = 0
    var ends: [Int] = []
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "「", "『", "（": depth += 1
      case "」", "』", "）": depth = max(0, depth - 1)
      case "\n", "\r", "\u{2028}", "\u{2029}":
        depth = 0
        ends.append(place + 1)
      case "。", "！", "？", "!", "?": if depth == 0 { ends.append(place + 1) }
      default: break
      }
    }
    return ends
  }

  private func trimmed(_ range: Range<Int>, keeping kept: Range<Int>) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    var range = range
    while range.lowerBound < kept.lowerBound, scalars[range.lowerBound].properties.isWhitespace {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.upperBound > kept.upperBound, scalars[range.upperBound - 1].properties.isWhitespace
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  private func startsInside(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && !sentenceEnds.contains(range.lowerBound)
      && !Array(text.unicodeScalars)[range.lowerBound - 1].properties.isWhitespace
  }

  private func endsInside(_ range: Range<Int>) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return range.upperBound < scalars.count && !sentenceEnds.contains(range.upperBound)
      && !scalars[range.upperBound].properties.isWhitespace
  }
}
