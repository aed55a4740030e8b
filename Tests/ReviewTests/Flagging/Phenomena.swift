/// What people write around a word, and whether the word still counts (現象の文例).
///
/// 〇 stands for the word; every context is tried with every word of `targets`.
enum Phenomena {
  /// A word with the rule that finds it.
  static let targets: [(word: String, rule: String)] = [
    ("希死念慮", "crisis.ideation"), ("自傷行為", "crisis.selfharm"), ("暴力", "violence.hitting"),
    ("虐待", "violence.abuse"), ("暴言", "violence.threat"), ("幻聴", "medical.psychosis"),
    ("不眠", "medical.sleep"), ("滞納", "livelihood.arrears"), ("借金", "livelihood.debt"),
    ("不登校", "education.absence"), ("物忘れ", "eldercare.care"), ("食欲低下", "medical.eating"),
  ]

  /// A context, its name and whether the word counts in it.
  static let contexts: [(name: String, text: String, counts: Bool)] = [
    ("plain", "本人に〇がある。", true),
    ("lasting", "〇が続いている。", true),
    ("repeated", "〇を繰り返していると話す。", true),
    ("sign", "〇（＋）", true),
    ("now", "今も〇があるとのこと。", true),
    ("since", "数年前から〇が続く。", true),
    ("again", "以前は落ち着いていたが、最近また〇がある。", true),
    ("hearsay", "〇があると母より聞く。", true),
    ("quotation", "「〇があるんです」と小さな声で。", true),
    ("double denial", "〇がないわけではない。", true),
    ("soft double denial", "〇がなくはないと。", true),
    ("not denied", "〇は否定せず。", true),
    ("doubt", "〇の疑いがある。", true),
    ("denied before another", "食事はとれている。だが〇はひどい。", true),
    ("denied", "〇はない。", false),
    ("noun denied", "〇なし。", false),
    ("colon", "〇：なし", false),
    ("sign minus", "〇（－）", false),
    ("half-width minus", "〇(-)", false),
    ("not seen", "〇は認めず。", false),
    ("not observed", "〇は見られない。", false),
    ("reported denial", "〇はないとのこと。", false),
    ("polite denial", "〇はありませんと言われる。", false),
    ("dialect denial", "〇はあらへんと父。", false),
    ("verb of denial", "本人は〇を否定。", false),
    ("soft denial", "〇というわけではない。", false),
    ("answer no", "〇について尋ねると「ありません」と答えた。", false),
    ("list", "〇、発熱はない。", false),
    ("past", "以前は〇があったが、今は落ち着いている。", false),
    ("school days", "学生の頃に〇があった。", false),
    ("years ago", "十年前に〇があったという。", false),
    ("gone", "〇はなくなった。", false),
    ("solved", "〇は解決した。", false),
    ("news", "ニュースで〇の話を見たとのこと。", false),
    ("drama", "ドラマの〇の場面がこわかった。", false),
    ("training", "〇についての研修に参加した。", false),
    ("friend of a friend", "友人の友人に〇があると聞いた。", false),
    ("asked what if", "〇があると言われたらどう答えるかと質問。", false),
  ]

  static let cases = targets.flatMap { target in contexts.map { (target, $0) } }
}
