"""A worker that works until nothing is left, or dies of SIGKILL at one named point.

python -m tests.end_to_end.dying_worker [POINT]
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any
from unittest.mock import patch

import requests

from app.bootstrap.build import github_config, read_github_delivery
from app.bootstrap.clocks import SystemClock
from app.bootstrap.workshop import Manner, Workshop
from app.domain.effects import (
    AssignIssue,
    CreateIssue,
    EnsureLabels,
    PostComment,
    PostReview,
    PublishCheck,
    UpsertComment,
)
from app.forges.github.forges import GitHubForges
from app.ports.clock import Clock
from app.settings import read_settings
from app.store.inbox import SqlInbox
from app.store.limits import Limits
from app.store.memory import SqlMemory
from app.store.open import open_store
from app.store.outbox import SqlOutbox
from workers.drain import drain

# Short leases, so that what a dead worker held is free again at once; real ones outlast any call to a forge.
LIMITS = Limits(delivery_lease=1.0, lane_lease=1.0, unclear_wait=0.2)
_LOOK_AGAIN = 0.05  # seconds

Call = Callable[..., Any]


def die(*_: object) -> None:
    """End as if the machine had lost its power."""
    os.kill(os.getpid(), signal.SIGKILL)


def before(call: Call, *kinds: type) -> Call:
    """Die instead of a call that concerns an effect of these kinds; of any, where none is named."""

    def instead(*arguments: Any, **options: Any) -> Any:
        if concerns(arguments, kinds):
            die()
        return call(*arguments, **options)

    return instead


def after(call: Call, *kinds: type) -> Call:
    """Die right after a call that concerned or returned an effect of these kinds; after any, where none is named."""

    def instead(*arguments: Any, **options: Any) -> Any:
        answer = call(*arguments, **options)
        if answer and concerns((*arguments, answer), kinds):
            die()
        return answer

    return instead


def concerns(values: tuple[Any, ...], kinds: tuple[type, ...]) -> bool:
    """Say whether an outbox row among these values holds an effect of one of these kinds."""
    return not kinds or any(isinstance(getattr(value, "effect", None), kinds) for value in values)


def unanswered(call: Call) -> Call:
    """Die once the forge has opened an issue, its answer unread."""

    def instead(session: requests.Session, request: requests.PreparedRequest, **options: Any) -> Any:
        answer = call(session, request, **options)
        if request.method == "POST" and str(request.url).endswith("/issues"):
            die()
        return answer

    return instead


# Each point, roughly in the order in which a worker passes them: the class, its method, and how it dies there.
POINTS: dict[str, tuple[type, str, Callable[[Call], Call]]] = {
    "delivery-claimed": (SqlInbox, "claim_deliveries", after),
    "plan-committed": (SqlMemory, "commit", after),
    "delivery-finished": (SqlInbox, "finish_delivery", lambda call: before(call)),
    "lane-taken": (SqlOutbox, "take_lane", after),
    "labels-made": (SqlOutbox, "settle", lambda call: before(call, EnsureLabels)),
    "issue-marked-as-sending": (SqlOutbox, "next_effect", lambda call: after(call, CreateIssue)),
    "issue-opened-answer-unread": (requests.Session, "send", unanswered),
    "issue-opened-not-recorded": (SqlOutbox, "settle", lambda call: before(call, CreateIssue)),
    "issue-recorded": (SqlOutbox, "settle", lambda call: after(call, CreateIssue)),
    "assignee-marked-as-sending": (SqlOutbox, "next_effect", lambda call: after(call, AssignIssue)),
    "assigned-not-recorded": (SqlOutbox, "settle", lambda call: before(call, AssignIssue)),
    "mention-posted-not-recorded": (SqlOutbox, "settle", lambda call: before(call, PostComment)),
    "check-posted-not-recorded": (SqlOutbox, "settle", lambda call: before(call, PublishCheck)),
    "summary-posted-not-recorded": (SqlOutbox, "settle", lambda call: before(call, UpsertComment)),
    "review-posted-not-recorded": (SqlOutbox, "settle", lambda call: before(call, PostReview)),
}


def open_workshop(environ: Mapping[str, str], clock: Clock) -> Workshop:
    """Return the work of a process, which loses its leases soon."""
    settings = read_settings(environ, "cli")
    assert settings.marker_keys
    return Workshop(
        store=open_store(settings.database_url, limits=LIMITS),
        forges=GitHubForges(github_config(settings, settings.marker_keys)),
        keys=settings.marker_keys,
        clock=clock,
        read=read_github_delivery,
        manner=Manner(write_interval=settings.write_interval, unclear_wait=LIMITS.unclear_wait),
    )


def work(workshop: Workshop) -> None:
    """Do all that is due, wait for what is due soon, and return once nothing is."""
    drain(workshop, lambda: False)
    while (wait := workshop.store.next_due_in()) is not None:
        time.sleep(min(max(wait, _LOOK_AGAIN), 1.0))
        drain(workshop, lambda: False)


def main(point: str | None) -> None:
    """Work, until one point is reached where one is named."""
    owner, name, how = POINTS[point] if point else (Workshop, "close", lambda call: call)
    with patch.object(owner, name, how(getattr(owner, name))), closing(open_workshop(os.environ, SystemClock())) as own:
        work(own)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
