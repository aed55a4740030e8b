package import Domain

extension RecordText {
  /// What an invented mother told, with words that the example evidence quotes.
  package static func example(
    complaint: String = "息子との関わり方に悩んでいる",
    note: String = "息子は仕事を辞めてから部屋にいることが増えた。昨夜「消えてしまいたい」と話したとのこと。",
    response: String = "お気持ちをうかがい、窓口を案内した。来週こちらから折り返すことを約束した。",
    remarks: String = ""
  ) -> RecordText {
    RecordText(complaint: complaint, note: note, response: response, remarks: remarks)
  }
}
