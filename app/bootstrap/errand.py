"""One command's run against the forge, with or without a database of its own."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.bootstrap.build import build_workshop
from app.bootstrap.workshop import Workshop
from app.domain.refs import RepoRef
from app.errors import OperatorError, TransientError
from app.services.context import Context
from app.services.rebuild import Progress, recall_items, recall_ledgers, recall_reports
from app.services.track import recall_documents
from app.settings import Settings

LONGEST_WAIT = 900.0  # seconds that a command waits for a rate limit before it says to come back later

_AT_A_TIME = 10  # effects between two words about how far it has come
_WAITS = {"planned", "sending", "unknown"}

Recall = Callable[[Context], None]
RECALLS: dict[str, tuple[Recall, ...]] = {
    "items": (recall_items,),
    "ledgers": (recall_items, recall_ledgers),
    "reports": (recall_documents, recall_items, recall_reports),
    "nothing": (),
}


@contextmanager
def errand(settings: Settings, *, remembers: bool) -> Iterator[Workshop]:
    """Open the work for one command; without a database what is remembered lives in memory for the run."""
    workshop = build_workshop(settings, database_url=None if remembers else "sqlite://")
    try:
        yield workshop
    finally:
        workshop.close()


def recall(context: Context, what: str) -> None:
    """Read from the forge what a run without a database needs to know; `what` names how much."""
    for read in RECALLS[what]:
        read(context)


def repositories(workshop: Workshop, chosen: str | None) -> list[RepoRef]:
    """Return the repositories that a command works on; raises OperatorError where none is named or installed."""
    found = list(workshop.learn_repositories())
    if chosen:
        found = [repo for repo in found if repo.name.casefold() == chosen.casefold()]
    if found:
        return found
    if chosen:
        raise OperatorError(f"Afterword is not installed in {chosen}. Install the App there, or look at the name.")
    raise OperatorError("No repository is named. Say which with --repo OWNER/NAME or AFTERWORD_GITHUB_REPOSITORIES.")


def deliver_all(workshop: Workshop, report: Callable[[str], None], progress: Progress) -> int:
    """Carry out everything that was planned, waiting as the forge asks; return how many effects were settled."""
    done = 0
    while True:
        progress(done, done + _waiting(workshop))
        done += workshop.deliver(_AT_A_TIME)
        wait = workshop.store.next_due_in(deliveries=False)
        if wait is None:
            progress(done, done)
            return done
        if wait > LONGEST_WAIT:
            raise TransientError(f"The forge asks to wait {wait / 60:.0f} minutes. Run the command again after that.")
        if wait > 2:
            report(f"waiting {wait:.0f} s for the forge")
        time.sleep(min(wait, 5.0) + 0.01)


def _waiting(workshop: Workshop) -> int:
    return sum(rows for which, state, rows in workshop.store.counts() if which == "outbox" and state in _WAITS)
