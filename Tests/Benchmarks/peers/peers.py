"""Runs the peers on the notes and literals in a folder and compares them with our own figures.

Every matcher must count the same occurrences, or the run fails.
"""

import json
import pathlib
import re
import subprocess
import sys
import time

import ahocorasick
import daachorse
import hyperscan
import ja_timex
import MeCab

folder = pathlib.Path(sys.argv[1])
notes = (folder / "notes.txt").read_text(encoding="utf-8").split("\n")[:-1]
literals = (folder / "literals.txt").read_text(encoding="utf-8").split("\n")[:-1]
ours = json.loads((folder / "ours.json").read_text())


def megabytes(texts):
    return sum(len(text.encode()) for text in texts) / 1e6


def best(body, rounds=3):
    """The shortest processor time of some rounds, and what was counted."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        count = body()
        times.append(time.process_time() - start)
    return min(times), count


def py_aho_corasick():
    automaton = ahocorasick.Automaton()
    for index, literal in enumerate(literals):
        automaton.add_word(literal, index)
    automaton.make_automaton()
    return best(lambda: sum(1 for note in notes for _ in automaton.iter(note)))


def daachorse_matcher():
    automaton = daachorse.CharwiseDoubleArrayAhoCorasick(literals)
    return best(lambda: sum(len(automaton.find_overlapping(note)) for note in notes))


def hyperscan_from_python():
    database = hyperscan.Database()
    count = [0]

    def matched(identifier, start, end, flags, context):
        count[0] += 1

    expressions = [re.escape(literal).encode() for literal in literals]
    database.compile(
        expressions=expressions, ids=list(range(len(literals))), elements=len(literals),
        flags=[0] * len(literals))
    encoded = [note.encode() for note in notes]

    def scan():
        count[0] = 0
        for note in encoded:
            database.scan(note, match_event_handler=matched)
        return count[0]

    return best(scan)


def hyperscan_from_c():
    program = folder / "hyperscan"
    if not program.exists():
        return None
    answer = subprocess.run(
        [program, folder / "literals.txt", folder / "notes.txt"], check=True, capture_output=True,
        text=True).stdout.split()
    return float(answer[1]), int(answer[0])


def slower(body, size):
    """Megabytes a second of something too slow for all notes."""
    some, total = [], 0
    for note in notes:
        if total >= size:
            break
        some.append(note.replace("\x03", "。"))
        total += len(note.encode())
    return megabytes(some) / best(lambda: [body(note) for note in some], rounds=1)[0]


size = megabytes(notes)
figures = {
    "ours, scan": ours["scan"], "ours, fold and scan": ours["fold and scan"],
    "ours, whole reading": ours["whole reading"],
}
for name, matcher in {
    "Hyperscan (C)": hyperscan_from_c, "Hyperscan (Python)": hyperscan_from_python,
    "daachorse": daachorse_matcher, "pyahocorasick": py_aho_corasick,
}.items():
    result = matcher()
    if result is None:
        continue
    seconds, count = result
    assert count == ours["matches"], f"{name} found {count}, we {ours['matches']:.0f}"
    figures[name] = size / seconds

tagger = MeCab.Tagger()
figures["MeCab"] = slower(tagger.parse, 1_000_000)
figures["ja-timex"] = slower(ja_timex.TimexParser().parse, 20_000)

print(f"{size:.1f} MB folded, {len(notes)} notes, {len(literals)} literals, "
      f"{ours['matches']:.0f} matches by every matcher")
for name, speed in sorted(figures.items(), key=lambda pair: -pair[1]):
    print(f"{name:24}{speed:10.2f} MB/s   scan is {ours['scan'] / speed:10.2f} times as fast")
for name in ["median of one note, µs", "p99 of one note, µs", "all notes on two cores, s"]:
    print(f"{name:28}{ours[name]:8.2f}")
(folder / "figures.json").write_text(json.dumps({
    "megabytes": size, "notes": len(notes), "literals": len(literals), "ours": ours,
    "megabytes_per_second": figures,
    "ratios": {name: ours["scan"] / speed for name, speed in figures.items()},
}, ensure_ascii=False, indent=1) + "\n")
