"""How far a long task has come is shown on a terminal, and nowhere else."""

import os
import pty
import subprocess
import termios

import pytest

from tests.app.cli.forge import PATH, POLICY, Operator, by_token, document
from tests.parts.emulator import Emulator
from tests.webhooks.running import script

pytestmark = pytest.mark.real


@pytest.fixture
def operator(emulator: Emulator, repo: str) -> Operator:
    """An operator of a repository with tracked action items."""
    emulator.push(repo, {".afterword.yml": POLICY})
    emulator.push(repo, {PATH: document()})
    operator = Operator(emulator, repo, by_token(emulator))
    operator.ask("track")
    return operator


def test_a_terminal_sees_a_bar_beside_the_output(operator: Operator) -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [script("afterword"), "rebuild", "--repo", operator.repo]
    with subprocess.Popen(command, env=operator.environment(), stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        seen = b"".join(iter(lambda: _read(ours), b""))
        said, _ = process.communicate(timeout=60)
    os.close(ours)
    assert b"action items" in seen
    assert seen.count(b"\n") == 0, "the bar is gone when the task is done"
    assert said == f"{operator.repo}: 2 action items\n".encode()


def test_a_pipe_sees_the_output_alone(operator: Operator) -> None:
    command = [script("afterword"), "rebuild", "--repo", operator.repo]
    done = subprocess.run(command, env=operator.environment(), capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{operator.repo}: 2 action items\n", "")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so where nobody holds the other end any more
        return b""
