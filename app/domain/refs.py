"""Names of things on a forge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RepoRef:
    """One repository: the forge's host, `owner/name`, and the id that survives a rename (0 while unknown).

    `installation` is the GitHub App installation that may act there, 0 for a token of one's own.
    """

    host: str
    name: str
    id: int = 0
    installation: int = 0

    @property
    def owner(self) -> str:
        """Return the account that holds the repository."""
        return self.name.rpartition("/")[0]

    @property
    def tag(self) -> str:
        """Return what stands for the repository in keys; it survives a rename where the id is known."""
        return f"{self.host}/{self.id or self.name}"

    def sibling(self, name: str) -> "RepoRef":
        """Return another repository of the same forge, reached by the same credential."""
        return RepoRef(self.host, name, 0, self.installation)

    @property
    def lane(self) -> str:
        """Name the line in which writes wait for each other: one per credential."""
        return f"{self.host}/{self.installation or self.owner}"


@dataclass(frozen=True, slots=True)
class ChangeRef:
    """A pull or merge request."""

    repo: RepoRef
    number: int

    @property
    def tag(self) -> str:
        """Return what stands for the change in keys."""
        return f"{self.repo.tag}/{self.number}"


@dataclass(frozen=True, slots=True)
class IssueRef:
    """An issue."""

    repo: RepoRef
    number: int
