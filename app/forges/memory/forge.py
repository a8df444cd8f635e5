"""The forge in memory, and the host that holds several of its repositories."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from app.domain.events import Event
from app.domain.marker import MarkerKeys
from app.domain.refs import RepoRef
from app.errors import OperatorError
from app.forges.lookup import Lookup
from app.forges.memory.acting import Acting
from app.forges.memory.state import Repository
from app.forges.memory.writing import Writing


class MemoryForge(Writing, Acting):
    """One repository in memory: the whole port, and people who work in it."""


class MemoryForges:
    """A host in memory. The same acts in the same order give the same numbers, ids and commits."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        keys: MarkerKeys,
        *,
        host: str = "forge.test",
        login: str = "afterword[bot]",
        trusted: Sequence[str] = (),
    ) -> None:
        self.events: list[Event] = []
        self._clock = clock
        self._host = host
        self._login = login
        self._lookup = Lookup(keys=keys, trusted=(login, *trusted))
        self._repositories: list[Repository] = []

    def add(
        self,
        name: str,
        *,
        files: Mapping[str, str] | None = None,
        members: Sequence[str] = (),
        private: bool = False,
        installation: int = 1,
    ) -> MemoryForge:
        """Make a repository with a first commit and people who can be assigned; return its forge."""
        state = Repository(
            ref=RepoRef(self._host, name, len(self._repositories) + 1, installation),
            clock=self._clock,
            login=self._login,
            events=self.events,
            private=private,
            members=set(members),
        )
        state.commit(state.default_branch, files or {}, self._login, "Begin")
        self._repositories.append(state)
        return MemoryForge(state, self._lookup)

    def open(self, repo: RepoRef) -> MemoryForge:
        """Return the forge for one repository, found by its id, else by its name."""
        for state in self._repositories:
            if state.ref.id == repo.id if repo.id else state.ref.name == repo.name:
                return MemoryForge(state, self._lookup)
        raise OperatorError(f"{repo.name} is not on {self._host}, or Afterword is not installed there.")

    def repositories(self) -> Sequence[RepoRef]:
        """Return every repository of this host."""
        return [state.ref for state in self._repositories]

    def take_events(self) -> list[Event]:
        """Return what has happened since the last call, oldest first."""
        events, self.events[:] = list(self.events), []
        return events

    def rights(self, repo: RepoRef) -> Mapping[str, str] | None:
        """Return every right that Afterword uses."""
        return {"metadata": "read", "contents": "write", "issues": "write", "pull_requests": "write", "checks": "write"}

    def redeliver_failed(self, since: datetime) -> int:
        """Return 0: nothing is ever lost on its way here."""
        return 0
