import Domain

/// 同じ月に何度も相談: somebody calls again and again within the month.
struct RepeatedCalls: SignalRule {
  let kind = SignalKind.repeatedCalls

  func findings(in scene: SignalScene) -> [SignalFinding] {
    scene.calls.sorted { $0.key < $1.key }.compactMap { caseFile, calls in
      let days = calls.map(\.day).filter(scene.material.month.contains)
      guard days.count >= scene.settings.repeatedCalls else { return nil }
      let list = days.map(\.short).joined(separator: "、")
      return SignalFinding(
        caseFile: caseFile, days: days, explanation: "この月に\(days.count)回のご相談がありました（\(list)）。")
    }
  }
}
