"""A small company on a forge in memory, for tests of the use cases: people act, Afterword works, the clock moves."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from app.bootstrap.clocks import MovableClock
from app.bootstrap.memory_events import deliveries_of, read_memory_delivery
from app.bootstrap.workshop import Manner, Workshop
from app.domain.effects import Effect
from app.domain.marker import MarkerKeys, without_marker
from app.domain.tracked import TrackedItem
from app.forges.memory.forge import MemoryForge, MemoryForges
from app.services.context import Context
from app.store.limits import Limits
from app.store.open import SqlStore, open_store

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
PATH = "postmortems/a.md"
POLICY = """\
people:
  dana: {names: [Dana], manager: max}
teams:
  web: {members: [dana, lee], lead: lena}
directors: [dora]
"""
MEMBERS = ("dana", "lee", "lena", "max", "dora", "omar")


def document(*rows: str, head: str = "") -> str:
    """Return a sound postmortem with these rows `title | owner | due | priority | status`."""
    table = "\n".join(f"| {row} |" for row in rows)
    return f"""\
# The queue stopped

- **Date**: 2026-03-01
- **Severity**: SEV-2
{head}
## Summary

The queue stopped for an hour, because its disk was full.

## Impact

12 % of orders were late.

## Timeline

- 10:00 UTC: the disk is full
- 10:05 UTC: an alert fires
- 11:00 UTC: the disk is larger

## Root cause

Nothing limits the size of the dead letters.

## Action items

| Action | Owner | Due | Priority | Status |
| --- | --- | --- | --- | --- |
{table}
"""


class Stage:
    """One repository with Afterword installed; `settle` lets everything happen that is due."""

    def __init__(
        self, *, policy: str = POLICY, store: SqlStore | None = None, keys: str = "key", files: Mapping[str, str] = {}
    ) -> None:
        self.clock = MovableClock(MONDAY)
        self.keys = MarkerKeys.of(keys)
        self.forges = MemoryForges(self.clock.now, self.keys)
        self.forge: MemoryForge = self.forges.add(
            "acme/pm", files={".afterword.yml": policy, **files}, members=MEMBERS, private=True
        )
        self.start_over(store)
        self._next_id = 1

    def start_over(self, store: SqlStore | None = None) -> None:
        """Begin with another store, an empty one in memory by default: the forge is all that is left."""
        self.store = store or open_store("sqlite://", limits=Limits(unclear_wait=0.0))
        self.work = Workshop(
            store=self.store,
            forges=self.forges,
            keys=self.keys,
            clock=self.clock,
            read=read_memory_delivery,
            manner=Manner(write_interval=0.0, unclear_wait=0.0),
        )
        self.work.learn_repositories()

    @property
    def context(self) -> Context:
        """Return a context of the repository, now."""
        return self.work.context_of(self.forge.repo)

    def merge(self, text: str, path: str = PATH) -> int:
        """Open and merge a change with one document; return the change's number."""
        number = self.forge.open_change("A postmortem", {path: text}, by="lee")
        self.settle()
        self.forge.merge(number, by="lena")
        self.settle()
        return number

    def settle(self, times: int = 1) -> None:
        """Deliver what happened, each event `times` over, and work until nothing is left to do now."""
        for _ in range(500):
            events = self.forges.take_events()
            for _ in range(times):
                self.store.receive(deliveries_of(events, self._next_id))
                self._next_id += len(events)
            if not events and not self.work.handle_deliveries(50) and not self.work.deliver(50):
                return
        raise AssertionError("it never comes to rest")

    def forward(self, days: int, *, hour: int = 10) -> None:
        """Move the clock on day by day, each to the same hour, and let the schedule run."""
        for _ in range(days):
            tomorrow = (self.clock.now() + timedelta(days=1)).replace(hour=hour, minute=0, second=0, microsecond=0)
            self.clock.forward(tomorrow - self.clock.now())
            self.work.tick(self.clock.now())
            self.settle()

    def issues(self, label: str = "postmortem-action") -> dict[int, str]:
        """Return number and title of the issues with a label."""
        return {issue.ref.number: issue.title for issue in self.forge.issues(label)}

    def said(self, number: int) -> list[str]:
        """Return the texts of an issue's or change's comments, without markers."""
        return [without_marker(comment.body).strip() for comment in self.forge.comments(number)]

    def mentions(self, number: int) -> list[str]:
        """Return the comments that mention somebody, by their first line."""
        return [text.splitlines()[0] for text in self.said(number) if text.startswith("@")]

    def items(self) -> dict[str, TrackedItem]:
        """Return what is remembered, by title."""
        return {item.title: item for item in self.store.items()}

    def undone(self) -> list[tuple[Effect, str, str | None]]:
        """Return what the outbox has not settled."""
        return list(self.store.effects(("planned", "sending", "unknown", "dead")))
