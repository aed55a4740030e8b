/// Shapes of one kanji that people type for one another (異体字), each with the plain shape.
package enum KanjiVariants {
  /// Scalar values, variant first.
  package static let pairs: [(UInt32, UInt32)] =
    zip(
      variants.unicodeScalars, plain.unicodeScalars
    ).map { ($0.value, $1.value) } + compatibility

  private static let variants =
    "髙﨑嵜濵邊邉齋齊斎澤濱嶋嶌廣櫻國學醫藥體氣變賣殘佛假價壓應彌圓團圖舊郞鄕緖靑瀨德聽灣鷄鹽戀亂榮營藝讀轉傳發辭證俱"
  private static let plain =
    "高崎崎浜辺辺斉斉斉沢浜島島広桜国学医薬体気変売残仏仮価圧応弥円団図旧郎郷緒青瀬徳聴湾鶏塩恋乱栄営芸読転伝発辞証倶"

  // The compatibility ideographs of CP932, which Excel writes in names.
  private static let compatibility: [(UInt32, UInt32)] = [
    (0xF929, 0x6717), (0xF9DC, 0x9686), (0xFA10, 0x585A), (0xFA12, 0x6674), (0xFA15, 0x51DE),
    (0xFA16, 0x732A), (0xFA17, 0x76CA), (0xFA18, 0x793C), (0xFA19, 0x795E), (0xFA1A, 0x7965),
    (0xFA1B, 0x798F), (0xFA1C, 0x9756), (0xFA1D, 0x7CBE), (0xFA1E, 0x7FBD), (0xFA20, 0x8612),
    (0xFA22, 0x8AF8), (0xFA25, 0x9038), (0xFA26, 0x90FD), (0xFA2A, 0x98EF), (0xFA2B, 0x98FC),
    (0xFA2C, 0x9928), (0xFA2D, 0x9DB4),
  ]
}
