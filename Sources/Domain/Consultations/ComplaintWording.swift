/// A wording by which callers and supporters name a kind of complaint (主訴の言い回し).
struct ComplaintWording {
  /// The kind it names.
  let kind: ComplaintKind
  /// The wording as scalar values, letters small and half-width.
  let scalars: [UInt32]

  /// All wordings by their first scalar, so that a text is read in one pass.
  static let byFirst: [UInt32: [ComplaintWording]] = Dictionary(
    grouping: table.flatMap { kind, words in
      words.split(separator: " ").map { word in
        ComplaintWording(kind: kind, scalars: word.unicodeScalars.map(\.value))
      }
    }, by: { $0.scalars[0] })

  // In the order of the form; words that mean something else in many sentences are left out.
  private static let table: [(ComplaintKind, String)] = [
    (
      .relatingToPerson,
      "関わり方 かかわり方 接し方 声かけ 声のかけ方 言葉のかけ方 向き合い方 向き合えば 見守り方 どう接し どう関わ どう対応 どう過ごせ 間合い 距離のとり方 対応に困"
    ),
    (
      .familyRelations,
      "親子 家族関係 夫婦 離婚 別れたい と別れ きょうだい仲 兄弟仲 言い合い 口論 折り合い 過干渉 嫁姑 食卓につかない 口をきか 口きか 暮らし方 との暮らし と暮ら 同じ屋根の下"
    ),
    (.personalRelations, "対人 人間関係 人づきあい 人付き合い 友人関係 友達 職場の人 いじめ 人と話す 人の目 同級生"),
    (
      .isolation,
      "居場所 孤立 孤独 寂し さびし 淋し 話し相手 話相手 しゃべる人 話す人 仲間 ひとりぼっち 一人ぼっち つながりがない 接点がない 連れがおら 当事者会 行くところ 行き場 座れるとこ 編み物 将棋"
    ),
    (
      .workAndFuture,
      "就労 就職 仕事 働 求人 職探し 応募 面接 アルバイト ﾊﾞｲﾄ バイト 勤め 進路 a型 b型 作業所 移行支援 ハローワーク サポステ パート 定年 内定 履歴書 復職 退職 離職"
    ),
    (
      .schoolRefusal,
      "不登校 学校 登校 高校 中学 小学 大学 休学 退学 中退 単位 教室 学籍 通信制 保健室 別室 ランドセル 欠席 卒業証書 校門 中卒"
    ),
    (
      .householdMoney,
      "生活費 家計 生活保護 お金 金がない 銭が 家賃 食料 食べるものがない 滞納 年金で 年金まで 年金が 支払い 財布 仕送り 電気が止 電気代 ガスが止 困窮 生活のこと 貧困 年末をどう越 月末が越"
    ),
    (
      .debtAndLaw,
      "借金 借り入れ 督促 債務 自己破産 法律 弁護士 相続 名義 調停 裁判 訴え 詐欺 契約 副業 後見 判子 慰謝料 法テラス"
    ),
    (
      .distress,
      "うつ 鬱 眠れ ねむれ 眠り 不眠 寝付 不安 気分 落ち込 つらい 辛い しんど 涙 心の不調 気持ちが イライラ ｲﾗｲﾗ 朝が来る 夜が長い 疲れ まいりそう まいっとる 限界 ストレス パニック"
    ),
    (
      .psychiatricCare,
      "精神科 心療内科 受診 通院 主治医 服薬 薬を 薬の 薬をやめ 診てくれる 入院 退院 幻聴 妄想 治療 統合失調症 先生と合わ"
    ),
    (.developmentalTraits, "発達障害 発達特性 発達の 特性 asd adhd 自閉 アスペルガー 検査 生まれつき こだわり 学習障害 できなさ"),
    (
      .physicalHealth,
      "体調 体の 身体の 持病 病気 けが 腰 足腰 歯が痛 奥歯 痛み しびれ 喉の渇き 体重 食欲 食べない 手術 糖尿 血圧"
    ),
    (
      .violence,
      "暴力 暴言 虐待 殴 蹴 突き飛ば 物に当た 物を壊 壁に穴 襖も壁 荒れ 暴れ 当たる 脅 怒鳴 キレる dv 包丁 おこる"
    ),
    (
      .selfHarm,
      "死にたい 死にたく 消えたい 消えてしま 自殺 自死 自傷 希死念慮 リストカット リスカ ﾘｽﾄｶｯﾄ 縊首 未遂 終わりにしたい まとめて服用 過量服薬 オーバードーズ 腕のこと 生きていたくない"
    ),
    (
      .ageingParents,
      "介護 認知症 物忘れ もの忘れ 高齢の 老親 要介護 ケアマネ 包括 施設費 退院先 世話をして 世話と デイサービス ﾃﾞｲｻｰﾋﾞｽ 8050 親の高齢化 母の世話 父の世話"
    ),
    (
      .afterParents,
      "親亡き後 親なき後 亡きあと 死んだ後 死んだあと おらんようになった いなくなった後 いなくなったあと 将来 先々 行く末 これから先 先が案じ 今後 両親の死後 親の死後 後のこと"
    ),
    (.dependence, "依存 ゲーム 課金 ギャンブル パチンコ カジノ ｶｼﾞﾉ 酒 飲酒 焼酎 晩酌 飲み方 休肝日 薬物 スマホ 市販薬"),
    (.housing, "近隣 近所 隣の 住まい 住居 引っ越し 立ち退き 明け渡 家を出たい 寝るとこ ごみ屋敷 ゴミ屋敷 騒音 アパート 施設に入"),
    (
      .inquiry,
      "問い合わせ 問合せ 問い合せ 問合わせ 照会 案内 制度 手続き 手帳 障害年金 年金の 見学 申請 質問 窓口 資料 講演会 研修 取材 利用方法 利用案内 年金通知"
    ),
    (
      .peerExperience,
      "経験を聞 体験を聞 体験談 経験談 ピア 当事者の話 抜け出した 抜け出し 立ち直 よその父親の話 よその家 ほかの家族の話 ほかの親の話"
    ),
    (
      .beingHeard,
      "話を聞 話を聴 話がしたい 聞いてほし 聴いてほし 聞いてもら 聴いてもら 近況 雑談 経過 お礼 礼だけ 報告 用はない 用事わ 用事って とくに用 声を出 愚痴 ひさしぶりの電話 定期連絡 あいさつ うれしい ありがとう"
    ),
  ]
}
