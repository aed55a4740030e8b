/// How the letters of a text file are written as bytes (文字コード).
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, lower byte first: what Excel calls "Unicode テキスト".
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, higher byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows' Japanese code page, which Excel writes as "CSV": Shift_JIS with the NEC and IBM
  /// extensions (①, ㈱, 髙, 﨑).
  case cp932 = "CP932"
}
