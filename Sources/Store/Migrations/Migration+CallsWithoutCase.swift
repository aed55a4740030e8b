extension Migration {
  /// Calls that do not count may stand without a case; every consultation still has one.
  static let callsWithoutCase = Migration(
    name: "3-calls-without-case",
    sql: """
      CREATE TABLE consultation_3 (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        version INTEGER NOT NULL CHECK (version >= 1),
        day INTEGER NOT NULL,
        case_id INTEGER REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
        is_counted INTEGER NOT NULL CHECK (is_counted IN (0, 1)),
        accounted_in INTEGER,
        payload BLOB NOT NULL,
        CHECK (case_id IS NOT NULL OR is_counted = 0)
      ) STRICT;
      INSERT INTO consultation_3
        SELECT id, version, day, case_id, is_counted, accounted_in, payload FROM consultation;
      DROP TABLE consultation;
      ALTER TABLE consultation_3 RENAME TO consultation;
      CREATE INDEX consultation_day ON consultation (day);
      CREATE INDEX consultation_counted ON consultation (day) WHERE is_counted = 1;
      CREATE INDEX consultation_unaccounted ON consultation (day)
        WHERE is_counted = 1 AND accounted_in IS NULL;
      CREATE INDEX consultation_case ON consultation (case_id);
      """)
}
