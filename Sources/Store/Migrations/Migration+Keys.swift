extension Migration {
  /// Key slots and the audit: what every folder has, whatever it records.
  static let keys = Migration(
    name: "1-keys-and-audit",
    sql: """
      CREATE TABLE key_slot (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        account TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 32),
        role TEXT NOT NULL CHECK (role IN ('coordinator', 'supporter')),
        kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'key-file', 'recovery-key')),
        created_at TEXT NOT NULL,
        salt BLOB NOT NULL CHECK (length(salt) = 16),
        cost INTEGER CHECK (cost BETWEEN 4 AND 20),
        verifier BLOB CHECK (length(verifier) = 32),
        payload BLOB NOT NULL CHECK (length(payload) = 60),
        CHECK ((kind = 'passphrase') = (cost IS NOT NULL AND verifier IS NOT NULL))
      ) STRICT;
      CREATE UNIQUE INDEX key_slot_passphrase ON key_slot (account) WHERE kind = 'passphrase';

      CREATE TABLE audit (
        sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT,
        subject_id INTEGER,
        digest BLOB CHECK (length(digest) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        CHECK ((subject IS NULL) = (subject_id IS NULL)),
        CHECK (digest IS NULL OR subject IS NOT NULL)
      ) STRICT;
      CREATE INDEX audit_subject ON audit (subject, subject_id, sequence);
      CREATE TRIGGER audit_is_not_rewritten BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
      CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

      CREATE TABLE audit_head (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        sequence INTEGER NOT NULL CHECK (sequence >= 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        mark BLOB NOT NULL CHECK (length(mark) = 32)
      ) STRICT;
      """)
}
