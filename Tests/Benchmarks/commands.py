#!/usr/bin/env python3
"""Times whole commands of a built program, the way a person at the office waits for them.

    Tests/Benchmarks/commands.py PROGRAM [--older 100000] [--runs 15]

Two data folders are made: one holds a month of 100 synthetic consultations, the other holds the
same month on top of OLDER consultations of the ten years before. Both are measured in turn in the
same run, so that their ratio holds on a machine whose speed drifts. `python3 -c pass` is measured
beside them: it says how fast this machine starts any program.
"""
import argparse, json, os, pathlib, shutil, statistics, subprocess, tempfile, time

MONTH, BEFORE, TODAY = "2026-06", "2026-05", "2026-06-20"


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def in_turn(commands, runs, before=lambda name: None):
    """Median seconds of each command; one run of each in turn, the first turn not counted."""
    taken = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            before(name)
            spent = seconds(command)
            if turn > 0:
                taken[name].append(spent)
    return {name: statistics.median(values) for name, values in taken.items()}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--older", type=int, default=100_000)
    options.add_argument("--runs", type=int, default=15)
    given = options.parse_args()
    program = str(pathlib.Path(given.program).resolve())

    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch)

        def sheet(name, count, seed, until, *more):
            output = str(place / name)
            subprocess.run(
                [program, "generate", "--consultations", str(count), "--seed", str(seed),
                 "--until", until, "--output", output, *more],
                check=True, stdout=subprocess.DEVNULL)
            return output

        month = sheet("month.csv", 100, 7, MONTH, "--per-month", "100")
        older = sheet("older.csv", given.older, 3, BEFORE)

        def folder(name):
            return ["--data", str(place / name), "--key-file", str(place / (name + ".key"))]

        import_time = {}
        for name, sheets in {"month": [month], "older": [older, month]}.items():
            subprocess.run(
                [program, "init", "--no-input", *folder(name)], check=True,
                stdout=subprocess.DEVNULL)
            for one in sheets:
                import_time[name] = seconds([program, "import", one, *folder(name)])
                if one == older:
                    import_time["older sheet"] = import_time[name]

        def agenda(name):
            return [program, "agenda", MONTH, "--today", TODAY,
                    "--output", str(place / "papers" / name), *folder(name)]

        # The first agenda of a month also reads every note and records what it finds.
        for name in ["month", "older"]:
            shutil.copytree(place / name, place / (name + ".kept"))

        def untouched(name):
            shutil.rmtree(place / name)
            shutil.copytree(place / (name + ".kept"), place / name)
            (place / name).chmod(0o700)
            # What the copy left unwritten must not be charged to the program.
            os.sync()

        first = in_turn({name: agenda(name) for name in ["month", "older"]}, 9, untouched)
        again = in_turn({name: agenda(name) for name in ["month", "older"]}, given.runs)
        starts = in_turn(
            {
                "cases, month": [program, "cases", *folder("month")],
                "doctor, month": [program, "doctor", *folder("month")],
                "doctor, older": [program, "doctor", *folder("older")],
                "python3 -c pass": ["python3", "-c", "pass"],
            }, given.runs)

        figures = {
            "older": given.older,
            "import_older_s": round(import_time["older sheet"], 2),
            "agenda_first_ms": {name: round(value * 1000) for name, value in first.items()},
            "agenda_first_ratio": round(first["older"] / first["month"], 2),
            "agenda_ms": {name: round(value * 1000) for name, value in again.items()},
            "agenda_ratio": round(again["older"] / again["month"], 2),
            "start_ms": {name: round(value * 1000, 1) for name, value in starts.items()},
        }
        print(json.dumps(figures, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
