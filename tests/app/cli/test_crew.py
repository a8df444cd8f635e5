import os

import pytest

from app.cli.crew import MOST, in_order


def test_results_come_in_the_order_of_the_pieces() -> None:
    def work(number: int) -> bytes:
        return b"%d " % number * (1 if number % 2 else 40_000)  # some are longer than a pipe holds

    assert list(in_order(50, work, 3)) == [work(number) for number in range(50)]


def test_the_work_is_done_by_other_processes() -> None:
    done_by = set(in_order(20, lambda _: str(os.getpid()).encode(), 2))
    assert str(os.getpid()).encode() not in done_by


def test_a_process_that_breaks_off_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    def work(number: int) -> bytes:
        if number == 3:
            raise ZeroDivisionError("three")
        return b""

    with pytest.raises(RuntimeError, match="ended before"):
        list(in_order(5, work, 1))
    assert "ZeroDivisionError: three" in capfd.readouterr().err


def test_nobody_goes_on_working_when_nobody_reads_on() -> None:
    results = in_order(MOST, lambda _: str(os.getpid()).encode(), 2)
    process = int(next(results))
    results.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_too_many_pieces_are_refused() -> None:
    with pytest.raises(ValueError, match="larger"):
        next(in_order(MOST + 1, lambda _: b"", 2))
