"""How fast deliveries are verified, stored and acknowledged, beside receivers that do less or do it otherwise.

Run as `python -m benchmarks.ingest [PAYLOAD] [ROUNDS]`. Every receiver has one process and faces the same 32
connections in turn; the ratios of one run mean something, the figures by themselves do not. Rows are counted against
acknowledgements after each round.
"""

import statistics
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack, closing
from pathlib import Path

from app.store.open import open_store
from benchmarks.load import SECRET, Load, drive
from tests.parts.postgres import running_postgres
from tests.parts.processes import free_ports, wait_until
from tests.parts.redis_server import running_redis
from tests.webhooks.running import Server, answers, script

SECONDS = 3.0
OURS = ("ours on PostgreSQL", "ours on SQLite")
PEERS = ("verify only", "row and job each")


def main(payload: Path | None = None, rounds: int = 3) -> None:
    """Measure each receiver in turn, so many rounds, and print medians and ratios."""
    body = payload.read_bytes() if payload else b'{"action":"opened","body":"' + b"x" * 24_000 + b'"}'
    found: dict[str, list[tuple[Load, Load]]] = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-bench-")))
        postgres = stack.enter_context(running_postgres(durable=True))
        redis = stack.enter_context(running_redis())
        environ = {"PEER_REDIS": redis.url, "PEER_DATABASE": postgres.url(), "AFTERWORD_REDIS_URL": redis.url}
        environ |= {"AFTERWORD_GITHUB_WEBHOOK_SECRET": SECRET, "AFTERWORD_LOG_LEVEL": "error"}
        databases = dict(zip(OURS, (postgres.url(), f"sqlite:///{folder}/bench.sqlite3"), strict=True))
        for _ in range(rounds):
            for name in (*OURS, *PEERS):
                database = databases.get(name, "")
                found.setdefault(name, []).append(
                    _measure(name, {**environ, "AFTERWORD_DATABASE_URL": database}, body, folder)
                )
    _print(found)


def _measure(name: str, environ: Mapping[str, str], body: bytes, folder: Path) -> tuple[Load, Load]:
    port = free_ports(1)
    granian = [script("granian"), "--factory", "--interface", "wsgi", "--http", "1", "--no-ws", "--log-level", "error"]
    command = {
        PEERS[0]: [*granian, "--blocking-threads", "8", "--port", str(port), "benchmarks.peers:verify_only"],
        PEERS[1]: [*granian, "--blocking-threads", "8", "--port", str(port), "benchmarks.peers:row_and_job"],
    }.get(name, [script("afterword-web"), "--port", str(port)])
    server = Server(command, environ, folder / "server.log")
    server.url = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: answers(server.url), server.process, server.log)
        before = _rows(environ["AFTERWORD_DATABASE_URL"])
        busy, quiet = drive(server.url, body, 32, SECONDS), drive(server.url, body, 2, SECONDS / 3)
    finally:
        server.kill()
    acknowledged = busy.codes.get(202, 0) + quiet.codes.get(202, 0)
    if name in OURS and _rows(environ["AFTERWORD_DATABASE_URL"]) - before < acknowledged:
        raise SystemExit(f"{name} acknowledged {acknowledged} deliveries and stored fewer.")
    return busy, quiet


def _rows(database: str) -> int:
    if not database:
        return 0
    with closing(open_store(database)) as store:
        return sum(rows for name, _, rows in store.counts() if name == "inbox")


def _print(found: Mapping[str, list[tuple[Load, Load]]]) -> None:
    print(f"{'receiver':<22}{'req/s':>8}{'p50 ms':>9}{'p99 ms':>9}{'quiet p50':>11}{'quiet p99':>11}")
    rates = {}
    for name, loads in found.items():
        rates[name] = statistics.median(busy.rate for busy, _ in loads)
        figures = [
            statistics.median(pair[which].percentile(share) for pair in loads)
            for which, share in ((0, 0.5), (0, 0.99), (1, 0.5), (1, 0.99))
        ]
        print(
            f"{name:<22}{rates[name]:>8.0f}{figures[0]:>9.1f}{figures[1]:>9.1f}{figures[2]:>11.2f}{figures[3]:>11.2f}"
        )
    for ours in OURS:
        print(f"{ours}: " + ", ".join(f"{rates[ours] / rates[peer]:.2f} x {peer}" for peer in PEERS))


if __name__ == "__main__":
    main(*(Path(one) for one in sys.argv[1:2]), *(int(one) for one in sys.argv[2:3]))
