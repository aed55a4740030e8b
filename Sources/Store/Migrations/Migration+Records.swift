extension Migration {
  /// The centre's records: readable are numbers, links, days of calls and flags for queues only;
  /// everything that describes a person lies in the sealed payload.
  static let records = Migration(
    name: "2-records",
    sql: """
      CREATE TABLE numbering (
        letter TEXT PRIMARY KEY,
        used INTEGER NOT NULL CHECK (used >= 0)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE case_file (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
        sheet_key TEXT CHECK (length(sheet_key) = 32),
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX case_file_active ON case_file (id) WHERE is_active = 1;
      CREATE INDEX case_file_sheet ON case_file (sheet_key) WHERE sheet_key IS NOT NULL;

      CREATE TABLE consultation (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        day INTEGER NOT NULL,
        case_id INTEGER NOT NULL REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
        is_counted INTEGER NOT NULL CHECK (is_counted IN (0, 1)),
        accounted_in INTEGER,
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX consultation_day ON consultation (day);
      CREATE INDEX consultation_counted ON consultation (day) WHERE is_counted = 1;
      CREATE INDEX consultation_unaccounted ON consultation (day)
        WHERE is_counted = 1 AND accounted_in IS NULL;
      CREATE INDEX consultation_case ON consultation (case_id);

      CREATE TABLE source_row (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        consultation_id INTEGER NOT NULL REFERENCES consultation DEFERRABLE INITIALLY DEFERRED,
        file_key TEXT NOT NULL CHECK (length(file_key) = 32),
        sheet INTEGER NOT NULL,
        line INTEGER NOT NULL,
        content_key TEXT NOT NULL CHECK (length(content_key) = 32),
        payload BLOB NOT NULL,
        UNIQUE (file_key, sheet, line)
      ) STRICT;
      CREATE INDEX source_row_content ON source_row (content_key);

      CREATE TABLE case_entry (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        case_id INTEGER NOT NULL REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
        interim_day INTEGER,
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX case_entry_case ON case_entry (case_id);
      CREATE INDEX case_entry_interim ON case_entry (interim_day) WHERE interim_day IS NOT NULL;

      CREATE TABLE flag (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        case_id INTEGER NOT NULL REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
        consultation_id INTEGER REFERENCES consultation DEFERRABLE INITIALLY DEFERRED,
        raised_in INTEGER NOT NULL,
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX flag_case ON flag (case_id);
      CREATE INDEX flag_raised_in ON flag (raised_in);

      CREATE TABLE referral (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        case_id INTEGER NOT NULL REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX referral_case ON referral (case_id);
      CREATE INDEX referral_open ON referral (id) WHERE is_open = 1;

      CREATE TABLE follow_up (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        case_id INTEGER NOT NULL REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX follow_up_case ON follow_up (case_id);
      CREATE INDEX follow_up_open ON follow_up (id) WHERE is_open = 1;

      CREATE TABLE reflection (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        day INTEGER NOT NULL,
        consultation_id INTEGER REFERENCES consultation DEFERRABLE INITIALLY DEFERRED,
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX reflection_day ON reflection (day);
      CREATE INDEX reflection_consultation ON reflection (consultation_id);

      CREATE TABLE agency (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        payload BLOB NOT NULL
      ) STRICT;

      CREATE TABLE meeting (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        is_frozen INTEGER NOT NULL CHECK (is_frozen IN (0, 1)),
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        payload BLOB NOT NULL
      ) STRICT;
      CREATE INDEX meeting_frozen ON meeting (id) WHERE is_frozen = 1;
      """)
}
