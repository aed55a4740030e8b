/// The sentences that fit any call: how it begins, what else is told, how it ends.
enum CallWording {
  static let openings = NoteTemplate.list(
    """
    はじめは言葉が少なく、ゆっくり話される。
    リーフレットを見て、思いきって電話したとのこと。
    お名前は{name}さん。前から番号を控えていたという。
    声は明るい。台所からの電話。
    電話口で長い沈黙があった。待っていると、少しずつ話し始められた。
    市の窓口で、ここを教えてもらったそう。
    早口で、順を追うのに少し時間がかかった。
    約束の電話。こちらからかける前に、かけてくださった。
    """)

  static let repeatOpenings = NoteTemplate.list(
    """
    {some}週間ぶりのお電話。
    前回のあと、しばらく考えていたとのこと。
    「また話したくなって」と、いつもの調子。
    この前はありがとう、と最初に言われた。
    {name}さんより。声の調子は前回とあまり変わらない。
    """)

  static let contexts = NoteTemplate.list(
    """
    {person}は{age}歳、家で過ごすようになって{years}年になる。
    以前は仕事をしていたが、{years}年前に辞めてから外に出ていない。
    夜に起きて、昼間は寝ていることが多い。
    希死念慮は聞かれず。
    近所の目が気になり、回覧板は夜に回している。
    弟の{given}さんは県外で働いており、盆と正月だけ帰ってくる。
    {given}は昔から絵が得意で、今も部屋で描いているらしい。
    買い物だけは、人の少ない時間に自分で行っている。
    """)

  static let closings = NoteTemplate.list(
    """
    最後は「聞いてもらえてよかった」と言って切られた。
    また電話します、とのこと。
    途中で来客があり、そこで終わった。
    話しているうちに、少し声が柔らかくなった。
    こちらの経験を少し話すと、「一人やないんやな」とつぶやかれた。
    """)

  static let responses = NoteTemplate.list(
    """
    傾聴。急がなくてよいとお伝えした。
    ゆっくり話を聴き、これまでの工夫をねぎらった。
    自分の経験を少しだけお話しした。
    困りごとを二つに分けて、一緒に整理した。
    相談できる窓口があることをお話ししたが、今はまだとのこと。
    聴いて終わり。
    """)

  static let promises = NoteTemplate.list(
    """
    {day}にこちらから電話する約束をした。
    窓口の受付時間を調べて、{day}までにお伝えする。
    家族教室の案内を今週中に送る。
    次回、眠れているかどうかを確かめる。
    来週の水曜に、もう一度様子をうかがう電話をする。
    本人の了解がとれたら、担当の窓口へ連絡する。
    """)

  static let familyNames = names(
    "青木 石原 上田 江口 岡本 片山 北川 久保 小島 坂井 清水 杉野 瀬古 高木 竹内 谷口 中西 西尾 野村 浜口 平松 福井 別所 前川 水谷 村瀬 森下 山際 吉住 若林")
  static let givenNames = names(
    "健一 直樹 裕太 大輔 翔 拓也 誠 亮 隆 修平 恵子 由美 彩 真由 智子 久美 奈緒 沙織 千夏 美咲")

  private static func names(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}
