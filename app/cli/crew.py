"""Work that is spread over forked processes; its results come back in order, while the rest is still being done."""

import os
import select
import signal
from collections.abc import Callable, Generator, Iterator

Work = Callable[[int], bytes]
_NUMBER = 4  # bytes; so few are read from a pipe as a whole, whoever else reads from it
MOST = 4_000  # pieces, whose numbers fit into a pipe at once
_CHUNK = 1 << 16


def in_order(pieces: int, work: Work, processes: int) -> Generator[bytes, None, None]:
    """Yield the results of the pieces of work, from 0 on; each process takes the next piece that nobody has taken.

    Raises RuntimeError where a process ends before its work is done; what it said stands on standard error.
    """
    if pieces > MOST:
        raise ValueError(f"{pieces} pieces are too many. Make at most {MOST} larger ones.")
    waiting, numbers = os.pipe()
    os.write(numbers, b"".join(number.to_bytes(_NUMBER) for number in range(pieces)))
    os.close(numbers)
    crew: dict[int, int] = {}  # process by the pipe that it answers through
    try:
        for _ in range(min(processes, pieces)):
            answers, process = _start(waiting, work)
            crew[answers] = process
        done: dict[int, bytes] = {}
        answered = _answers(crew)
        for number in range(pieces):
            while number not in done:
                done.update([next(answered)])
            yield done.pop(number)
    except StopIteration:
        raise RuntimeError("A process that checked files has ended before its work was done.") from None
    finally:
        os.close(waiting)
        for answers, process in crew.items():
            os.close(answers)
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _start(waiting: int, work: Work) -> tuple[int, int]:
    """Start a process; return the pipe that it answers through, and its number."""
    answers, told = os.pipe()
    process = os.fork()
    if process:
        os.close(told)
        return answers, process
    status = 1
    try:
        while number := os.read(waiting, _NUMBER):
            result = work(int.from_bytes(number))
            _write(told, number + len(result).to_bytes(8) + result)
        status = 0
    except Exception:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(status)


def _write(pipe: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(pipe, view) :]


def _answers(crew: dict[int, int]) -> Iterator[tuple[int, bytes]]:
    """Yield numbers and results as they come in, until every process has ended."""
    held = dict.fromkeys(crew, b"")
    head = _NUMBER + 8
    while held:
        for answers in select.select(held, [], [])[0]:
            read = os.read(answers, _CHUNK)
            if not read:
                del held[answers]
                continue
            data = held[answers] + read
            while len(data) >= head and len(data) >= (end := head + int.from_bytes(data[_NUMBER:head])):
                yield int.from_bytes(data[:_NUMBER]), data[head:end]
                data = data[end:]
            held[answers] = data
