import Foundation
import Glibc

extension Office {
  /// Takes the data folder as another process at work would; closing the descriptor gives it back.
  package func holdLock() throws -> Int32 {
    let descriptor = Glibc.open(path("data/lock"), O_RDWR | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw StepFailed(description: "The lock of the data folder could not be taken.")
    }
    return descriptor
  }
}
