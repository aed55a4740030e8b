import FoundationEssentials

/// The tables of an engine as text, which the build puts into the program so that a command does not
/// wait until rules, word lists and weights are read and laid out.
public enum ReadyTables: Sendable {
  /// The tables of an engine in letters (Base64).
  public static func text(of engine: FlaggingEngine) -> String {
    var writer = TableWriter()
    writer.write(engine.tables)
    return Data(writer.bytes).base64EncodedString()
  }
}

extension FlaggingEngine {
  /// The engine whose tables a program carries.
  public init(ready text: String) {
    guard let bytes = Data(base64Encoded: text) else {
      preconditionFailure("The build writes the tables in Base64.")
    }
    self = bytes.withUnsafeBytes { bytes in
      var reader = TableReader(bytes)
      return FlaggingEngine(EngineTables(from: &reader))
    }
  }
}
