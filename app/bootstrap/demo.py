"""The demonstration: a forge in memory with sample postmortems, a clock that can be moved, and the real work on top."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from secrets import token_hex
from threading import Lock
from typing import Any

import config
from app.bootstrap.clocks import MovableClock
from app.bootstrap.demo_view import view_of
from app.bootstrap.memory_events import deliveries_of, read_memory_delivery
from app.bootstrap.workshop import Manner, Workshop
from app.domain.marker import MarkerKeys
from app.forges.memory.forge import MemoryForge, MemoryForges
from app.store.open import open_store

START = datetime(2026, 2, 9, 10, 0, tzinfo=UTC)  # a Monday
CHANGE_DAY = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
PATH = "postmortems/2026-03-02-checkout.md"
MEMBERS = ("dana", "lee", "lena", "max", "priya", "omar", "dora")


@dataclass(frozen=True, slots=True)
class Act:
    """Something a visitor may do next."""

    name: str
    label: str
    hint: str


class Demo:
    """A small company whose postmortems Afterword looks after; everything that happens goes through the real inbox."""

    def __init__(self) -> None:
        """Begin three weeks ago, with one postmortem merged and its action items tracked."""
        self.clock = MovableClock(START)
        keys = MarkerKeys.of(token_hex(32))
        self.forges = MemoryForges(self.clock.now, keys)
        self.forge: MemoryForge = self.forges.add(
            "acme/postmortems",
            files={".afterword.yml": config.read_text("demo/policy.yml"), "README.md": "# Postmortems\n"},
            members=MEMBERS,
            private=True,
        )
        self.store = open_store("sqlite://")
        self.work = Workshop(
            store=self.store,
            forges=self.forges,
            keys=keys,
            clock=self.clock,
            read=read_memory_delivery,
            manner=Manner(write_interval=0.0),
        )
        self.change: int | None = None
        self._next_id = 1
        self._lock = Lock()  # several visitors may click at once
        self._begin()

    def acts(self) -> Sequence[Act]:
        """Return what can be done now, the next step of the story first."""
        acts = [
            Act("open", "Open the sample change", "Lee proposes a postmortem with blame and gaps in it."),
            Act("fix", "Push a fix", "The wording and the action items are put right."),
            Act("merge", "Merge the change", "Its action items become issues."),
            Act("close", "Close an issue", "Somebody has finished an action item."),
        ]
        return [act for act in acts if self._can(act.name)]

    def do(self, name: str) -> None:
        """Carry out one act and everything that follows from it; an act whose time has not come does nothing."""
        with self._lock:
            self._do(name)

    def _do(self, name: str) -> None:
        if not self._can(name):
            return
        steps: dict[str, Callable[[], object]] = {
            "open": self._open,
            "fix": lambda: self.forge.push_to_change(self._number(), {PATH: _sample("checkout.fixed.md")}, by="lee"),
            "merge": lambda: self.forge.merge(self._number(), by="lena"),
            "close": lambda: self.forge.close_issue(self._open_items()[0], by=self._holder(self._open_items()[0])),
        }
        steps[name]()
        self.settle()

    def forward(self, days: int) -> None:
        """Move the clock on day by day, each to ten in the morning, and let the schedule do its work."""
        with self._lock:
            self._forward(days)

    def _forward(self, days: int) -> None:
        for _ in range(days):
            tomorrow = datetime.combine(self.clock.now().date() + timedelta(days=1), time(10), UTC)
            self.clock.forward(tomorrow - self.clock.now())
            self.work.tick(self.clock.now())
            self.settle()

    def now(self) -> datetime:
        """Return the time on the demonstration's clock."""
        return self.clock.now()

    def view(self) -> dict[str, Any]:
        """Return what stands on the forge: changes, issues and reports, the newest first."""
        return view_of(self.forge)

    def settle(self) -> None:
        """Hand over what happened and work until nothing is left to do."""
        while True:
            events = self.forges.take_events()
            self.store.receive(deliveries_of(events, self._next_id))
            self._next_id += len(events)
            if not events and not self.work.handle_deliveries(50) and not self.work.deliver(50):
                return

    def _begin(self) -> None:
        self.work.learn_repositories()
        self.work.tick(self.clock.now())
        number = self.forge.open_change(
            "Postmortem: orders database", {"postmortems/2026-02-05-orders-db.md": _sample("orders-db.md")}, by="priya"
        )
        self.forge.merge(number, by="omar")
        self.settle()
        self._forward(7)
        self.forge.close_issue(self._open_items()[0], by="priya")
        self.settle()
        self._forward((CHANGE_DAY - self.clock.now()).days + 1)

    def _open(self) -> None:
        self.change = self.forge.open_change("Postmortem: checkout was down", {PATH: _sample("checkout.md")}, by="lee")

    def _can(self, name: str) -> bool:
        state = self.forge.change(self.change).state if self.change else None
        text = self.forge.read_text(PATH, self.forge.change(self.change).head_sha) if self.change else None
        return {
            "open": self.change is None,
            "fix": state == "open" and text == _sample("checkout.md"),
            "merge": state == "open",
            "close": bool(self._open_items()),
        }.get(name, False)

    def _number(self) -> int:
        if self.change is None:
            raise LookupError("The sample change is not open yet.")
        return self.change

    def _open_items(self) -> list[int]:
        return sorted(i.ref.number for i in self.forge.issues("postmortem-action") if i.state == "open")

    def _holder(self, number: int) -> str:
        issue = self.forge.issue(number)
        return issue.assignees[0] if issue and issue.assignees else "lena"


def _sample(name: str) -> str:
    return config.read_text(f"demo/{name}")
