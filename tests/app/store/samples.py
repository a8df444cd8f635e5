"""Values to store, and a way to let time pass."""

from sqlalchemy import Column, delete, update

from app.domain.effects import CreateIssue, PostComment, UpsertComment
from app.domain.refs import RepoRef
from app.domain.tracked import TrackedItem
from app.ports.store import Delivery
from app.store.open import SqlStore
from app.store.schema import deliveries, effects, lanes, leases, metadata

SHOP = RepoRef("github.com", "acme/shop", 101, 7)
BANK = RepoRef("github.com", "blue/bank", 202, 8)


def delivery(name: str, *, installation: int = 7, body: bytes = b"{}") -> Delivery:
    """Return a delivery."""
    return Delivery(source="github.com/repository", id=name, event="issues", body=body, installation=installation)


def mention(key: str, repo: RepoRef = SHOP) -> PostComment:
    """Return an effect that happens once."""
    return PostComment(key=key, repo=repo, number=4, body=f"@dana {key}")


def sticky(text: str, *, key: str = "status/4", repo: RepoRef = SHOP) -> UpsertComment:
    """Return an effect that converges."""
    return UpsertComment(key=key, repo=repo, number=4, body=text)


def new_issue(key: str, repo: RepoRef = SHOP) -> CreateIssue:
    """Return an effect that others wait for."""
    return CreateIssue(key=key, repo=repo, title="Alert on queue depth", body="", labels=())


def item(key: str, repo: RepoRef = SHOP, path: str = "postmortems/queue.md") -> TrackedItem:
    """Return an action item."""
    return TrackedItem(key=key, repo=repo, path=path, line=12, commit="c0ffee", title="Alert on queue depth")


def let_pass(store: SqlStore, seconds: float) -> None:
    """Move everything that waits for the clock so many seconds nearer."""
    waits: tuple[Column[float], ...] = (
        deliveries.c.due,
        effects.c.due,
        lanes.c.until,
        lanes.c.not_before,
        leases.c.until,
    )
    with store._database.engine.begin() as connection:
        for column in waits:
            connection.execute(update(column.table).values({column: column - seconds}))


def empty(store: SqlStore) -> None:
    """Take everything out of a store."""
    with store._database.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
