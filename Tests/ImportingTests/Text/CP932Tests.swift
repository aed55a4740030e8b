import Importing
import Testing

struct CP932Tests {
  @Test func `writes look-alike letters as their twins`() {
    let written = CP932.encode("13時〜16時 −5 ‖ — ¢£¬¥‾")

    #expect(written.unencodable.isEmpty)
    #expect(Self.read(written) == "13時～16時 －5 ∥ ― ￠￡￢￥￣")
  }

  @Test func `marks letters that CP932 does not have`() {
    let written = CP932.encode("𠮷野さん\n♡ é 𠮷\n髙﨑①")

    #expect(written.unencodable == ["𠮷", "♡", "é"])
    #expect(Self.read(written) == "〓野さん\n〓 〓 〓\n髙﨑①")
  }

  @Test func `keeps empty lines where a letter is missing`() {
    let written = CP932.encode("\n\n♡\n\n終\n")

    #expect(Self.read(written) == "\n\n〓\n\n終\n")
  }

  private static func read(_ text: CP932Text) -> String? {
    try? TextDecoding.decode(text.bytes).text
  }
}
