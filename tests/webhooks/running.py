"""The servers as processes of their own, as an operator starts them."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import requests

from tests.parts.processes import free_ports, wait_until
from tests.shared import ROOT
from tests.webhooks.deliveries import PAYLOAD, SECRET, headers


class Running:
    """A process, with the processes that it started."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], log: Path) -> None:
        self.log = log
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AFTERWORD_", "GITHUB_"))}
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env={**kept, **environ}, stdout=output, stderr=output, start_new_session=True
            )

    def kill(self) -> None:
        """End it and all it started, with SIGKILL."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def terminate(self, seconds: float = 40) -> int:
        """Ask it to end; return its exit status."""
        self.process.terminate()
        return self.process.wait(seconds)

    def text(self) -> str:
        """Return what it has logged."""
        return self.log.read_text(encoding="utf-8", errors="replace")


class Server(Running):
    """A process that answers HTTP."""

    url = ""

    def post(self, body: bytes = PAYLOAD, **changes: str) -> int:
        """Deliver; return the status code."""
        answer = requests.post(f"{self.url}/webhooks/github", data=body, headers=headers(body, **changes), timeout=20)
        return answer.status_code

    def get(self, path: str) -> requests.Response:
        """Ask for a page."""
        return requests.get(self.url + path, timeout=20)


def script(name: str) -> str:
    """Return the path of a console script of this environment."""
    return str(Path(sys.executable).parent / name)


@contextmanager
def running_server(name: str, environ: Mapping[str, str], folder: Path, *options: str) -> Iterator[Server]:
    """Start a server on a free port; whatever it started ends with the block."""
    port = free_ports(1)
    server = Server([script(name), "--port", str(port), *options], environ, folder / f"{name}-{port}.log")
    server.url = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: answers(server.url), server.process, server.log)
        yield server
    finally:
        server.kill()


@contextmanager
def running_worker(environ: Mapping[str, str], folder: Path, *options: str) -> Iterator[Running]:
    """Start a worker that finishes deliveries and does no more."""
    credentials = {"AFTERWORD_GITHUB_TOKEN": "t", "AFTERWORD_MARKER_KEY": "k"}
    command = [sys.executable, "-m", "tests.workers.echo", *options]
    worker = Running(command, {**credentials, **environ}, folder / "worker.log")
    try:
        yield worker
    finally:
        worker.kill()


def scaled(database: str, redis: str) -> dict[str, str]:
    """Return the environment of the web process."""
    return {
        "AFTERWORD_DATABASE_URL": database,
        "AFTERWORD_REDIS_URL": redis,
        "AFTERWORD_GITHUB_WEBHOOK_SECRET": SECRET,
    }


def answers(url: str) -> bool:
    try:
        return requests.get(f"{url}/healthz", timeout=5).ok
    except requests.ConnectionError:
        return False
