import Domain
import Importing
import Testing

/// What single cells are read as, seen through a sheet of one row.
struct ReadingTests {
  @Test(arguments: [
    ("母", Relation.mother), ("お母さん", .mother), ("母親", .mother), ("実母", .mother), ("本人の母", .mother),
    ("父", .father), ("父親", .father), ("両親", .parents), ("父・母", .parents), ("ご両親", .parents),
    ("本人", .selfCaller), ("当事者", .selfCaller), ("ご本人様", .selfCaller), ("当事者本人", .selfCaller),
    ("兄弟", .sibling), ("お姉さん", .elderSister), ("弟さん", .youngerBrother), ("長男", .child),
    ("おばあちゃん", .grandmother), ("祖父", .grandfather), ("叔母", .aunt), ("おじさん", .uncle),
    ("孫", .grandchild),
    ("妻", .wife), ("ご主人", .husband), ("パートナー", .partner), ("甥", .otherRelative),
    ("義母", .otherRelative),
    ("友人・知人", .acquaintance), ("近所の人", .acquaintance), ("民生委員", .welfareCommissioner),
    ("市社協職員", .supporter), ("ケアマネ", .supporter), ("行政", .supporter), ("保健師", .medicalStaff),
    ("主治医", .medicalStaff), ("中学校の担任", .school), ("不明", .unknown), ("―", .unknown), ("", .unknown),
    ("大家さん", .acquaintance), ("その他", .other), ("④母", .mother), ("母（60代）", .mother),
  ])
  func `reads who the caller is`(text: String, relation: Relation) throws {
    #expect(try OneRow(["相談者": text]).draft.caller.relation == relation)
  }

  @Test(arguments: [
    ("60代", AgeBand.sixties), ("６０代", .sixties), ("60才代", .sixties), ("六十代", .sixties),
    ("60歳代", .sixties),
    ("63歳", .sixties), ("６３", .sixties), ("60代後半", .sixties), ("60歳前後", .sixties),
    ("約60代", .sixties),
    ("60代?", .sixties), ("80代以上", .eightyAndOver), ("90代", .eightyAndOver),
    ("80歳以上", .eightyAndOver),
    ("100歳", .eightyAndOver), ("10歳未満", .underTen), ("7歳", .underTen), ("20歳未満", .teens),
    ("高2", .teens),
    ("中学3年", .teens), ("アラフォー", .forties), ("大学3年", .twenties), ("50手前", .forties),
    ("不明", .unknown),
    ("不詳", .unknown), ("-", .unknown), ("", .unknown), ("20〜24歳", .twenties), ("三十四歳", .thirties),
    ("推定30代", .thirties), ("60代（女性）", .sixties),
  ])
  func `reads an age`(text: String, band: AgeBand) throws {
    #expect(try OneRow(["相談者年代": text]).draft.caller.age == band)
  }

  @Test(arguments: ["15〜39歳", "大学生", "高齢者", "250歳", "あいう"])
  func `leaves an age unknown that fits no band, and says so`(text: String) throws {
    let row = try OneRow(["本人年代": text])

    #expect(row.draft.person.age == .unknown)
    #expect(row.report.warnings.map(\.heading) == ["本人年代"])
  }

  @Test(arguments: [
    ("男", Gender.male), ("男性", .male), ("M", .male), ("♂", .male), ("女", .female), ("女性", .female),
    ("F", .female), ("その他", .other), ("回答しない", .notStated), ("無回答", .notStated), ("不明", .unknown),
    ("？", .unknown), ("", .unknown), ("2.女", .female),
  ])
  func `reads a gender`(text: String, gender: Gender) throws {
    #expect(try OneRow(["本人性別": text]).draft.person.gender == gender)
  }

  @Test(arguments: [
    ("新", Contact.new), ("新規", .new), ("初回", .new), ("1回目", .new), ("1", .new), ("①新規", .new),
    ("再", .repeat), ("再相談", .repeat), ("継続", .repeat), ("リピート", .repeat), ("3回目", .repeat),
    ("4", .repeat),
    ("再（同一人）", .repeat), ("継続（約束）", .repeat), ("不明", .unknown), ("", .unknown),
  ])
  func `reads whether a call is new`(text: String, contact: Contact) throws {
    #expect(try OneRow(["新規・再": text]).draft.contact == contact)
  }

  @Test(arguments: [
    ("津", "津市"), ("津市", "津市"), ("三重県津市", "津市"), ("久居", "津市"), ("津市（久居）", "津市"), ("津市栄町1丁目", "津市"),
    ("四日市", "四日市市"), ("上野", "伊賀市"), ("旧上野市", "伊賀市"), ("員弁郡東員町", "東員町"), ("東員", "東員町"),
    ("三重県三重郡菰野町", "菰野町"), ("いなべ", "いなべ市"), ("ｲﾅﾍﾞ市", "不明"), ("松阪市嬉野", "松阪市"), ("阿児町", "志摩市"),
    ("北勢", "いなべ市"), ("県内", "県内（市町不明）"), ("三重県内", "県内（市町不明）"), ("中南勢", "県内（市町不明）"),
    ("県外", "県外"), ("愛知県", "県外"), ("名古屋市", "県外"), ("県外（岐阜県）", "県外"), ("東京都", "県外"), ("不明", "不明"),
    ("非公表", "不明"), ("", "不明"), ("架空町", "不明"),
  ])
  func `reads where somebody lives`(text: String, residence: String) throws {
    #expect(try OneRow(["居住地": text]).draft.residence.title == residence)
  }

  @Test(arguments: [
    ("愛知県", "愛知県"), ("愛知", "愛知県"), ("県外（岐阜）", "岐阜県"), ("名古屋市", "愛知県"), ("大阪府大阪市", "大阪府"),
  ])
  func `keeps the other prefecture's name`(text: String, prefecture: String) throws {
    #expect(try OneRow(["居住地": text]).draft.residence == .outside(prefecture: prefecture))
  }

  @Test func `takes 北勢 for a region where the column writes regions`() throws {
    let report = try SpreadsheetImport.read(
      bytes: Array("日付,担当,新規再,居住地\n2026/4/1,あ,新,北勢\n2026/4/2,あ,新,中南勢\n".utf8), fileName: "a.csv")

    #expect(report.drafts.map(\.residence) == [.prefecture, .prefecture])
  }

  @Test(arguments: [
    ("13:05", "13:05"), ("１３：０５", "13:05"), ("13時05分", "13:05"), ("午後1時5分", "13:05"),
    ("1305", "13:05"),
    ("13:05～13:47", "13:05"), ("13:05～", "13:05"), ("13時頃", "13:00"), ("不明", ""), ("", ""),
    ("25:99", ""),
  ])
  func `reads a time`(text: String, time: String) throws {
    #expect(try OneRow(["受付時刻": text]).draft.time?.iso ?? "" == time)
  }

  @Test(arguments: [
    ("42", 42), ("約42分", 42), ("４２", 42), ("1:10", 70), ("1時間10分", 70), ("1.5時間", 90),
    ("30分くらい", 30), ("0", 0),
    ("不明", nil), ("", nil), ("数分", nil), ("9999", nil),
  ])
  func `reads the length of a call`(text: String, minutes: Int?) throws {
    #expect(try OneRow(["通話時間": text]).draft.minutes == minutes)
  }

  @Test func `reads kinds separated in any way`() throws {
    let draft = try OneRow([
      "主訴区分": "就労・進路、親亡き後・将来の不安", "対応区分": "傾聴/情報提供", "受付方法": "メール", "着信種別": "無言・切断",
    ]).draft

    #expect(draft.complaintKinds == [.workAndFuture, .afterParents])
    #expect(draft.responseKinds == [.listening, .information])
    #expect(draft.channel == .email)
    #expect(draft.kind == .silent)
  }
}

/// A sheet of one row that has a day, a supporter and what the test is about.
struct OneRow {
  let report: ImportReport
  let draft: ConsultationDraft

  init(_ cells: KeyValuePairs<String, String>, options: ImportOptions = ImportOptions()) throws {
    let headings = ["相談日", "担当", "受付番号"] + cells.map(\.key)
    let values = ["2026/4/1", "あ", "7"] + cells.map(\.value)
    let bytes = Array(CSV.text([headings, values]).utf8)
    report = try SpreadsheetImport.read(bytes: bytes, fileName: "一行.csv", options: options)
    draft = try #require(report.drafts.first)
  }
}
