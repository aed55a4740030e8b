import Domain
import Importing
import Sharing
import Store

extension Fault {
  /// The one place where errors of all rooms become a code and a sentence.
  ///
  /// - Parameter error: What was thrown; nothing comes of errors of the command line itself.
  init?(_ error: any Error) {
    switch error {
    case let error as StoreError:
      self.init(code: error.code.rawValue, message: error.message)
    case let error as Conflict:
      self.init(code: "store.conflict", message: error.message)
    case let error as IllegalMove:
      self.init(code: error.code, message: error.message)
    case let error as IncompleteDecision:
      self.init(code: "decision.\(error.rawValue)", message: error.message)
    case let error as ReflectionRefusal:
      self.init(code: error.code, message: error.message)
    case let error as UnreadableFile:
      self.init(code: error.code.rawValue, message: error.message)
    default:
      return nil
    }
  }
}
