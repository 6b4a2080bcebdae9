"""Answers flows by SQL: reads rows and then questions as lines of JSON on stdin, tells answers on stdout.

The tables are in memory, so that this measures SQLite's walk and no disk.
"""

import json
import sqlite3
import sys
import time

SCHEMA = """
CREATE TABLE service (id TEXT PRIMARY KEY, kind TEXT) WITHOUT ROWID;
CREATE TABLE member (service TEXT, partnership TEXT, validFrom TEXT, validTo TEXT);
CREATE TABLE disclosure (id TEXT PRIMARY KEY, date TEXT, maker TEXT) WITHOUT ROWID;
CREATE TABLE receipt (disclosure TEXT, service TEXT, PRIMARY KEY (disclosure, service)) WITHOUT ROWID;
CREATE TABLE about (person TEXT, disclosure TEXT, PRIMARY KEY (person, disclosure)) WITHOUT ROWID;
CREATE TABLE onward (earlier TEXT, later TEXT, PRIMARY KEY (earlier, later)) WITHOUT ROWID;
CREATE INDEX onward_later ON onward (later, earlier);
CREATE INDEX member_service ON member (service);
CREATE INDEX member_partnership ON member (partnership);
"""

KNOWN = """
CREATE TEMP TABLE step AS
WITH RECURSIVE
  mine AS (SELECT d.id, d.date, d.maker FROM about a JOIN disclosure d ON d.id = a.disclosure
           WHERE a.person = :person AND d.date <= :asOf),
  walk (id, hop) AS (
    SELECT id, 1 FROM mine
    WHERE NOT EXISTS (SELECT 1 FROM onward o JOIN mine e ON e.id = o.earlier WHERE o.later = mine.id)
    UNION
    SELECT o.later, walk.hop + 1 FROM walk JOIN onward o ON o.earlier = walk.id
    JOIN about a ON a.person = :person AND a.disclosure = o.later JOIN disclosure d ON d.id = o.later AND d.date <= :asOf
  ),
  least AS (SELECT id, min(hop) AS hop FROM walk GROUP BY id)
SELECT m.id, m.date, m.maker, least.hop FROM mine m JOIN least USING (id)
"""

EDGES = "SELECT s.maker, r.service, 'KNOWN', s.hop, s.id, s.date FROM step s JOIN receipt r ON r.disclosure = s.id"

NODES = """
CREATE TEMP TABLE known AS
SELECT id, min(hop) AS hops, min(date) AS first FROM (
  SELECT r.service AS id, s.hop, s.date FROM step s JOIN receipt r ON r.disclosure = s.id
  UNION ALL SELECT maker, 0, NULL FROM step WHERE hop = 1
) GROUP BY id
"""

POSSIBLE = """
WITH shared AS (
  SELECT theirs.service, mine.service AS holder, mine.partnership AS via, k.hops,
    max(k.first, mine.validFrom, theirs.validFrom) AS day,
    min(:asOf, coalesce(mine.validTo, :asOf), coalesce(theirs.validTo, :asOf)) AS last
  FROM known k JOIN service h ON h.id = k.id AND h.kind = 'FOREIGN'
  JOIN member mine ON mine.service = k.id
  JOIN member theirs ON theirs.partnership = mine.partnership
  JOIN service s ON s.id = theirs.service AND s.kind = 'FOREIGN'
  WHERE k.first IS NOT NULL AND theirs.service NOT IN (SELECT id FROM known)
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY service ORDER BY hops, day, via, holder) AS rank FROM shared WHERE day <= last
)
SELECT service, holder, via, hops + 1 FROM ranked WHERE rank = 1
"""


def read_rows(database):
    for line in sys.stdin:
        table, rows = json.loads(line)
        if table == "end":
            break
        marks = ",".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    database.commit()
    database.execute("ANALYZE")


def flow(database, asked):
    database.execute("DROP TABLE IF EXISTS temp.step")
    database.execute("DROP TABLE IF EXISTS temp.known")
    database.execute(KNOWN, asked)
    edges = database.execute(EDGES).fetchall()
    database.execute(NODES)
    nodes = [(i, "KNOWN", hops, first, None) for i, hops, first in database.execute("SELECT * FROM known")]
    for service, holder, via, hops in database.execute(POSSIBLE, {"asOf": asked["asOf"]}):
        nodes.append((service, "POSSIBLE", hops, None, via))
        edges.append((holder, service, "POSSIBLE", hops, None, None))
    return {"nodes": nodes, "edges": edges}


def main():
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.executescript(SCHEMA)
    database.execute("BEGIN")
    read_rows(database)
    print(json.dumps({"sqlite": sqlite3.sqlite_version}), flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        start = time.perf_counter()
        answers = [flow(database, {"person": person, "asOf": asked["asOf"]}) for person in asked["persons"]]
        took = (time.perf_counter() - start) * 1000
        print(json.dumps({"took": took, "answers": answers if asked["tell"] else []}), flush=True)


main()
