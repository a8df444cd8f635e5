"""What every use case in one repository is given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.calendar import local_date
from app.domain.forge import IssueSnapshot
from app.domain.marker import Marker, MarkerKeys
from app.domain.policy import Policy
from app.domain.refs import RepoRef
from app.ports.forge import Forge
from app.ports.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One repository at one moment: where to read, where to write down, who we are."""

    forge: Forge
    store: Store
    policy: Policy
    keys: MarkerKeys
    now: datetime
    read_base: Callable[[], str] = str  # the text of the policy that this repository's own extends
    trusted: tuple[str, ...] = ()
    past_fuse: bool = False  # a person said that a mass action is wanted

    @property
    def repo(self) -> RepoRef:
        """Return the repository."""
        return self.forge.repo

    @property
    def today(self) -> date:
        """Return the day it is in the policy's zone."""
        return local_date(self.now, self.policy.time_zone)

    def authors(self) -> tuple[str, ...]:
        """Return the names whose markers count as ours."""
        return (self.forge.login(), *self.trusted)

    def genuine(self, issue: IssueSnapshot, kind: str) -> Marker | None:
        """Return an issue's marker of one kind, if it is ours."""
        marker = self.keys.genuine(issue.body, issue.author, self.authors())
        return marker if marker and marker.kind == kind else None
