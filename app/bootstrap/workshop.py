"""One process's work: deliveries in, effects out, schedules kept; the same code for every way to run it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from app.domain.marker import MarkerKeys
from app.domain.refs import RepoRef
from app.ports.clock import Clock
from app.ports.forge import Forges
from app.ports.store import Store
from app.services.context import Context
from app.services.deliver import UNCLEAR_WAIT, Courier
from app.services.inbox import Clerk, ReadDelivery
from app.services.policies import known_policy, read_base_policy
from app.services.rebuild import recall_if_forgotten
from app.services.schedule import learn_repositories, tick


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a process works: `write_interval` and `unclear_wait` are seconds, `pass_on` as for `Clerk` and `Courier`."""

    trusted: tuple[str, ...] = ()
    allowed_accounts: tuple[str, ...] = ()
    default_policy: str | None = None
    write_interval: float = 1.0
    unclear_wait: float = UNCLEAR_WAIT
    pass_on: tuple[type[Exception], ...] = ()


AS_USUAL = Manner()


class Workshop:
    """Everything a process needs to do the work that waits in its store."""

    def __init__(
        self,
        *,
        store: Store,
        forges: Forges,
        keys: MarkerKeys,
        clock: Clock,
        read: ReadDelivery,
        manner: Manner = AS_USUAL,
    ) -> None:
        """Wire the parts."""
        self.store = store
        self.forges = forges
        self._keys = keys
        self._clock = clock
        self._manner = manner
        self._clerk = Clerk(
            store, read, self._recalled, allowed_accounts=manner.allowed_accounts, pass_on=manner.pass_on
        )
        self._courier = Courier(
            store,
            forges,
            self.context_of,
            pause=manner.write_interval,
            unclear_wait=manner.unclear_wait,
            pass_on=manner.pass_on,
        )

    def context_of(self, repo: RepoRef, *, now: datetime | None = None, past_fuse: bool = False) -> Context:
        """Return what a use case in one repository is given, at a moment of one's choice."""
        forge = self.forges.open(repo)
        read_base = partial(read_base_policy, forge, self.forges, self._manner.default_policy)
        return Context(
            forge=forge,
            store=self.store,
            policy=known_policy(forge, self.store, read_base),
            read_base=read_base,
            keys=self._keys,
            now=now or self._clock.now(),
            trusted=self._manner.trusted,
            past_fuse=past_fuse,
        )

    def handle_deliveries(self, limit: int) -> int:
        """Read up to `limit` due deliveries and do what they ask for; return how many."""
        return self._clerk.handle(limit)

    def deliver(self, limit: int) -> int:
        """Carry up to `limit` due effects out on their forges; return how many."""
        return self._courier.deliver(limit)

    def tick(self, now: datetime) -> None:
        """Do the scheduled work whose window has come."""
        tick(now, self.store, self.forges, self._recalled)

    def _recalled(self, repo: RepoRef) -> Context:
        """Return a context in which nothing is decided as if what a lost database held had never been."""
        context = self.context_of(repo)
        recall_if_forgotten(context)
        return context

    def close(self) -> None:
        """Let the database go."""
        self.store.close()

    def learn_repositories(self) -> Sequence[RepoRef]:
        """Remember every repository that we may work in, and return them."""
        return learn_repositories(self.store, self.forges)
