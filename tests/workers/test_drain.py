"""Emptying the work list."""

from itertools import count

import pytest

from tests.workers.fakes import FakeWork
from workers.drain import DELIVERIES, EFFECTS, drain


@pytest.mark.parametrize(
    ("deliveries", "effects"),
    [
        pytest.param(0, 0, id="nothing to do"),
        pytest.param(3 * DELIVERIES + 1, 0, id="deliveries alone"),
        pytest.param(0, 2 * EFFECTS, id="effects alone"),
        pytest.param(DELIVERIES, 5 * EFFECTS, id="both"),
    ],
)
def test_everything_that_is_due_is_done(deliveries: int, effects: int) -> None:
    work = FakeWork(deliveries, effects)
    assert drain(work, lambda: False) == deliveries + effects  # type: ignore[arg-type]
    assert (work.deliveries, work.effects) == (0, 0)


def test_what_a_delivery_plans_is_delivered_too() -> None:
    work = FakeWork(deliveries=20)
    work.plans = True
    assert drain(work, lambda: False) == 40  # type: ignore[arg-type]


def test_it_stops_between_two_batches_when_it_has_had_enough() -> None:
    work, asked = FakeWork(deliveries=100, effects=100), count()
    drain(work, lambda: next(asked) >= 2)  # type: ignore[arg-type]
    assert (work.deliveries, work.effects) == (100 - DELIVERIES, 100 - EFFECTS)


def test_an_error_is_not_swallowed() -> None:
    work = FakeWork(deliveries=1)
    work.failures.append(RuntimeError("boom"))
    with pytest.raises(RuntimeError):
        drain(work, lambda: False)  # type: ignore[arg-type]
