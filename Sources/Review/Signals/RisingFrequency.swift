import Domain

/// 相談の間隔が短くなっている: the latest intervals are half as long as those before, or shorter.
struct RisingFrequency: SignalRule {
  let kind = SignalKind.risingFrequency

  func findings(in scene: SignalScene) -> [SignalFinding] {
    scene.calls.sorted { $0.key < $1.key }.compactMap { caseFile, calls in
      finding(caseFile, days: Array(Set(calls.map(\.day))).sorted(), in: scene)
    }
  }

  private func finding(
    _ caseFile: Identifier<CaseFile>, days: [CalendarDay], in scene: SignalScene
  ) -> SignalFinding? {
    let recent = scene.settings.recentIntervals
    let needed = recent + scene.settings.earlierIntervals
    guard recent > 0, days.count > needed, let last = days.last, scene.material.month.contains(last)
    else { return nil }
    let intervals = zip(days, days.dropFirst()).map { $0.days(until: $1) }
    let latest = intervals.suffix(recent)
    // As many again as are compared on the near side, so that a quiet year long ago weighs nothing.
    let before = intervals.dropLast(recent).suffix(2 * recent)
    let latestMean = mean(latest)
    let meanBefore = mean(before)
    guard latestMean * 2 <= meanBefore else { return nil }
    return SignalFinding(
      caseFile: caseFile, days: days.suffix(recent + 1),
      explanation: "これまで平均\(meanBefore)日おきだったご相談が、最近は平均\(latestMean)日おきになっています。")
  }

  /// The mean in whole days, rounded up so that it is never 0.
  private func mean(_ intervals: some Collection<Int>) -> Int {
    guard !intervals.isEmpty else { return 0 }
    return (intervals.reduce(0, +) + intervals.count - 1) / intervals.count
  }
}
