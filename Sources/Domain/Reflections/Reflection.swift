/// A supporter's own reflection on a call or a month (ふりかえり).
///
/// It is never part of the case record and never leaves for the prefecture; the author chooses who
/// may read it and may delete it at any time.
public struct Reflection: Hashable, Sendable, Identified {
  /// Printed as "H-0001".
  public static let letter = "H"

  /// The running number.
  public let id: Identifier<Reflection>
  /// Who wrote it.
  public let author: SupporterCode
  /// The consultation it reflects on; nothing for a reflection on the month.
  public let consultation: Identifier<Consultation>?
  /// The day it was written.
  public let day: CalendarDay
  /// Who may read it.
  public var visibility: ReflectionVisibility
  /// The answers; every prompt is optional.
  public var answers: [ReflectionPrompt: Confidential<String>]
  /// How the author is, 1 to 5; never charted, never shown to others than the chosen readers.
  public var condition: Int?
  /// Counts the changes; 0 before it is first saved.
  public var version: Int

  /// A reflection; passing on all prompts is fine.
  public init(
    id: Identifier<Reflection>, author: SupporterCode,
    consultation: Identifier<Consultation>?, day: CalendarDay,
    visibility: ReflectionVisibility, answers: [ReflectionPrompt: Confidential<String>],
    condition: Int? = nil, version: Int = 0
  ) {
    self.id = id
    self.author = author
    self.consultation = consultation
    self.day = day
    self.visibility = visibility
    self.answers = answers
    self.condition = condition.flatMap { (1...5).contains($0) ? $0 : nil }
    self.version = version
  }

  /// Whether this reader may read it: the author always, others as the author chose.
  public func isReadable(by reader: ReflectionReader) -> Bool {
    switch reader {
    case .author(let code): code == author
    case .coordinator: visibility >= .coordinator
    case .meeting: visibility == .meeting
    }
  }
}

/// Who may read a reflection (共有範囲), narrowest first.
public enum ReflectionVisibility: String, Sendable, CaseIterable, Comparable {
  case onlyMe
  case coordinator
  case meeting

  /// The words on the form.
  public var title: String {
    switch self {
    case .onlyMe: "自分だけ"
    case .coordinator: "コーディネーター"
    case .meeting: "定例会で共有"
    }
  }

  /// Narrower first.
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// In what capacity somebody reads reflections (読む立場).
public enum ReflectionReader: Hashable, Sendable {
  case author(SupporterCode)
  case coordinator
  case meeting
}

/// A prompt of the reflection sheet (ふりかえりの問い), in the order of the sheet.
public enum ReflectionPrompt: String, Sendable, CaseIterable {
  case impression
  case feelings
  case wentWell
  case wasUnsure
  case ownExperience
  case tryNext
  case askEverybody

  /// The prompt as printed.
  public var title: String {
    switch self {
    case .impression: "印象に残ったこと"
    case .feelings: "そのとき自分に起きた気持ち・からだ"
    case .wentWell: "できたこと"
    case .wasUnsure: "迷ったこと・困ったこと"
    case .ownExperience: "自分の経験と重なったこと"
    case .tryNext: "次に試したいこと"
    case .askEverybody: "みんなに聞きたいこと"
    }
  }
}
