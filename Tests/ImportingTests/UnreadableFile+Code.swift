import Importing

extension UnreadableFile.Code: Error {}

/// Rethrows only the code of a refusal, which is what tests compare.
func code<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as UnreadableFile {
    throw error.code
  }
}
