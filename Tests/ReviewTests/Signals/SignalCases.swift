import Domain
import Review
import TestSupport

extension ReviewMaterial {
  /// June with calls of one case on these days, earlier ones as history.
  static func calls(_ days: [CalendarDay], note: String = "") -> ReviewMaterial {
    let calls = zip(days, 1...).compactMap { day, number in
      Identifier<Consultation>(number).map { Consultation.saying(note, $0, on: day) }
    }
    return .june(
      calls.filter { $0.day >= "2026-06-01" }, history: calls.filter { $0.day < "2026-06-01" })
  }

  /// The signals the review of this material raises.
  func signals(today: CalendarDay = "2026-06-22") -> [SignalKind] {
    reviewed(today: today).signals.compactMap { flag in
      guard case .signal(let kind) = flag.kind else { return nil }
      return kind
    }
  }
}
