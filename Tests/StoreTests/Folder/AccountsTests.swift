import Domain
import Store
import TestSupport
import Testing

struct AccountsTests {
  private let trial: TrialFolder
  private let supporter: Account
  private let word: Passphrase

  init() throws {
    trial = try TrialFolder()
    supporter = Account(code: try sign("あ"), role: .supporter)
    word = try Passphrase(TrialFolder.passphrase)
  }

  @Test func `opens for a supporter with a passphrase of their own`() throws {
    try trial.unlocked().add(supporter, key: .passphrase(word, account: nil), cost: .trial)

    let unlocked = try open(.passphrase(word, account: supporter.code))

    #expect(unlocked.account == supporter)
  }

  @Test func `finds the account by the passphrase alone`() throws {
    try trial.unlocked().add(supporter, key: .passphrase(word, account: nil), cost: .trial)

    #expect(try open(.passphrase(word, account: nil)).account == supporter)
  }

  @Test func `opens with full-width letters typed on another keyboard`() throws {
    let narrow = try Passphrase("ABC-123 カナ")
    try trial.unlocked().add(supporter, key: .passphrase(narrow, account: nil), cost: .trial)

    let wide = try Passphrase("ＡＢＣ－１２３　ｶﾅ\r\n")

    #expect(try open(.passphrase(wide, account: nil)).account == supporter)
  }

  @Test func `tells nothing but that the key is wrong`() throws {
    try trial.unlocked().add(supporter, key: .passphrase(word, account: nil), cost: .trial)
    let other = try Passphrase("ちがう ことば です")

    let errors = try [
      FolderKey.passphrase(other, account: supporter.code),
      .passphrase(word, account: trial.unlocked().account.code),
      .passphrase(word, account: sign("だれか")), .recoveryKey(RecoveryKey()),
      .keyFile(KeyFile.create(at: trial.place.file("other"))),
    ].map { key in #expect(throws: StoreError.self) { try open(key) } }

    #expect(Set(errors.map(\.?.code)) == [.wrongKey])
    #expect(Set(errors.map(\.?.message)).count == 1)
  }

  @Test func `stops opening for somebody whose account was removed`() throws {
    let coordinator = try trial.unlocked()
    try coordinator.add(supporter, key: .passphrase(word, account: nil), cost: .trial)

    try coordinator.removeAccount(supporter.code)

    #expect(try coordinator.folder.accounts().map(\.code) == [coordinator.account.code])
    #expect(throws: StoreError.self) {
      try coordinator.folder.unlock(with: .passphrase(word, account: supporter.code))
    }
  }

  @Test func `keeps the last coordinator`() throws {
    let coordinator = try trial.unlocked()

    let error = #expect(throws: StoreError.self) {
      try coordinator.removeAccount(coordinator.account.code)
    }

    #expect(error?.code == .account)
  }

  @Test func `lets no supporter handle accounts`() throws {
    try trial.unlocked().add(supporter, key: .passphrase(word, account: nil), cost: .trial)
    let unlocked = try open(.passphrase(word, account: nil))

    #expect(throws: StoreError.self) { try unlocked.removeAccount(try sign("こ")) }
    #expect(throws: StoreError.self) { try unlocked.renewRecoveryKey() }
    #expect(throws: StoreError.self) {
      try unlocked.add(Account(code: sign("う"), role: .coordinator), key: trial.key)
    }
  }

  @Test func `replaces a passphrase at once`() throws {
    try trial.unlocked().add(supporter, key: .passphrase(word, account: nil), cost: .trial)
    let new = try Passphrase("あたらしい ことば")

    try open(.passphrase(word, account: nil)).changePassphrase(to: new, cost: .trial)

    #expect(throws: StoreError.self) { try open(.passphrase(word, account: nil)) }
    #expect(try open(.passphrase(new, account: nil)).account == supporter)
  }

  @Test func `replaces the recovery key at once`() throws {
    let new = try trial.unlocked().renewRecoveryKey()

    #expect(throws: StoreError.self) { try open(.recoveryKey(trial.recoveryKey)) }
    #expect(throws: Never.self) { try open(.recoveryKey(new)) }
  }

  @Test func `does not make a supporter a coordinator by editing the slot`() throws {
    try trial.unlocked().add(supporter, key: .passphrase(word, account: nil), cost: .trial)

    try trial.tamper("UPDATE key_slot SET role = 'coordinator' WHERE role = 'supporter'")

    #expect(throws: StoreError.self) { try open(.passphrase(word, account: nil)) }
    #expect(try trial.findings().map(\.kind) == [.replaced])
  }

  private func open(_ key: FolderKey) throws -> UnlockedFolder {
    try DataFolder.open(at: trial.path, patience: 3_000).unlock(with: key)
  }
}
