import GRDB

extension UnlockedFolder {
  /// Checks the whole folder against its audit chain; nothing is changed.
  /// - Parameters:
  ///   - papers: Codes printed on papers, each of which the chain must hold.
  ///   - progress: Is told from time to time how many of how many rows are done.
  /// - Returns: What is not as it was written; a folder that cannot be read is a finding too.
  public func verify(
    papers: [HeadCode] = [], progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) -> FolderReport {
    queue.writeWithoutTransaction { database in
      var check = FolderCheck(
        sealer: sealer, auditKey: auditKey, papers: papers, progress: progress)
      check.run(on: database)
      return check.report
    }
  }
}
