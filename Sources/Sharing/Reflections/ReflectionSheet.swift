public import Domain

/// The sheet offered after a call (ふりかえり用紙): prompts that fit it, none of them required.
///
/// It never asks for a supporter's own diagnosis, and a pass is always a full answer.
public struct ReflectionSheet: Hashable, Sendable {
  /// What the sheet is for.
  public let title: String
  /// A kind word before the prompts.
  public let opening: String
  /// The prompts that fit the call, in the order of the sheet.
  public let prompts: [ReflectionPrompt]
  /// After a heavy call: rest and company first, line by line; empty otherwise.
  public let invitation: [String]

  /// The kind of call a sheet is made for.
  public enum Occasion: String, Sendable, CaseIterable {
    /// 重い相談: life or safety was at stake, or the talk weighs on the supporter.
    case heavyCall
    /// 初めての相談
    case firstCall
    /// 続きの相談
    case laterCall
    /// 無言・間違い・いたずらなど
    case otherCall
    /// 月のふりかえり
    case month
  }

  /// The sheet for an occasion.
  public init(for occasion: Occasion) {
    title = occasion.title
    opening = "どの欄も書かなくてかまいません。「今回はパス」もりっぱな答えです。"
    prompts = occasion.prompts
    invitation = occasion == .heavyCall ? Self.careAfterHeavyCall : []
  }

  /// The sheet for a call.
  ///
  /// - Parameters:
  ///   - consultation: The call.
  ///   - isHeavy: Whether it was flagged as urgent or strongly supported danger.
  public init(for consultation: Consultation, isHeavy: Bool) {
    self.init(for: Occasion(of: consultation, isHeavy: isHeavy))
  }

  private static let careAfterHeavyCall = [
    "重いお話を受け止めてくださり、ありがとうございました。休憩・ふりかえりの時間を取りましたか。",
    "今日のうちに15分、コーディネーターか仲間と話す時間をとりましょう（だれと・いつ）。",
    "まず休みます。次の電話の担当は、遠慮なく代わってもらってください。",
    "48時間ほどあとに、こちらからも声をかけます。眠れない、頭から離れないときは、いつでも知らせてください。",
  ]
}

extension ReflectionSheet.Occasion {
  /// What a call was, as far as its reflection goes.
  public init(of consultation: Consultation, isHeavy: Bool) {
    self =
      switch (isHeavy, consultation.kind.isCounted, consultation.contact) {
      case (true, _, _): .heavyCall
      case (_, false, _): .otherCall
      case (_, _, .new): .firstCall
      case (_, _, .repeat), (_, _, .unknown): .laterCall
      }
  }

  fileprivate var title: String {
    switch self {
    case .heavyCall: "重い相談のあとのふりかえり"
    case .firstCall: "初めての相談のふりかえり"
    case .laterCall: "相談のふりかえり"
    case .otherCall: "着信のふりかえり"
    case .month: "今月のふりかえり"
    }
  }

  fileprivate var prompts: [ReflectionPrompt] {
    switch self {
    case .heavyCall: [.feelings, .wentWell, .wasUnsure, .askEverybody]
    case .firstCall: [.impression, .feelings, .wentWell, .wasUnsure, .askEverybody]
    case .laterCall: ReflectionPrompt.allCases
    case .otherCall: [.impression, .feelings]
    case .month: [.impression, .wentWell, .wasUnsure, .tryNext, .askEverybody]
    }
  }
}

extension Reflection {
  /// Whether the author passed (今回はパス): nothing was written, and that is fine.
  public var isPass: Bool { answers.isEmpty && condition == nil }
}
