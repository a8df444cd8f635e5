"""Repositories: known by their forge's id where there is one, else by name, so that a rename moves nothing."""

from typing import Any

from sqlalchemy import Column, Connection, FromClause, Row, and_, bindparam, delete, or_, select, update

from app.domain.refs import RepoRef
from app.store.columns import storable
from app.store.database import insert_into
from app.store.schema import EFFECT_WAITS, documents, effects, items, lanes, log, repositories, reviews

_REFERENCES: tuple[Column[int], ...] = (
    items.c.repository,
    items.c.issue_repository,
    documents.c.repository,
    reviews.c.repository,
    log.c.repository,
    effects.c.repository,
)


class Repos:
    """The repositories that one transaction deals with."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[RepoRef, tuple[int, RepoRef]] = {}

    def row(self, repo: RepoRef) -> int:
        """Return the row of a repository, which is made where there is none and learns its present name."""
        return self._resolve(repo)[0]

    def present(self, repo: RepoRef) -> RepoRef:
        """Return a repository as it is known now."""
        return self._resolve(repo)[1]

    def _resolve(self, repo: RepoRef) -> tuple[int, RepoRef]:
        if repo not in self._rows:
            known = find_repository(self._connection, repo)
            self._rows[repo] = self._insert(repo) if known is None else self._refresh(known, repo)
        return self._rows[repo]

    def _insert(self, repo: RepoRef) -> tuple[int, RepoRef]:
        name = storable(repo.name)
        fresh = insert_into(self._connection, repositories).values(
            host=repo.host, name=name, forge_id=repo.id, installation=repo.installation
        )
        self._connection.execute(fresh.on_conflict_do_nothing())
        known = find_repository(self._connection, repo)
        if known is None:
            raise LookupError(f"{repo.name} was stored and is not there.")
        return known.id, read_repository(known)

    def _refresh(self, known: Row[Any], repo: RepoRef) -> tuple[int, RepoRef]:
        before = read_repository(known)
        present = RepoRef(
            host=before.host,
            name=storable(repo.name),
            id=repo.id or before.id,
            installation=repo.installation or before.installation,
        )
        if present.name != before.name:
            _absorb_namesake(self._connection, known.id, present)
        if present != before:
            change = update(repositories).where(repositories.c.id == known.id)
            self._connection.execute(
                change.values(name=present.name, forge_id=present.id, installation=present.installation)
            )
            if present.lane != before.lane:
                move_waiting_effects(self._connection, known.id, present.lane)
        return known.id, present


_NAMED = repositories.c.name == bindparam("name")
_NUMBERED = or_(
    repositories.c.forge_id == bindparam("id"),
    and_(repositories.c.forge_id == 0, repositories.c.name == bindparam("name")),
)
_FIND, _FIND_BY_ID = (
    select(repositories)
    .where(repositories.c.host == bindparam("host"), matches)
    .order_by((repositories.c.forge_id != 0).desc(), repositories.c.id.desc())
    .limit(1)
    for matches in (_NAMED, _NUMBERED)
)


def find_repository(connection: Connection, repo: RepoRef) -> Row[Any] | None:
    """Return the row of a repository: by its id, else by the name it had when it was last heard of."""
    name = {"host": repo.host, "name": storable(repo.name)}
    if repo.id:
        return connection.execute(_FIND_BY_ID, {**name, "id": repo.id}).first()
    return connection.execute(_FIND, name).first()


def read_repository(row: Any, prefix: str = "") -> RepoRef:
    """Return the repository that a row holds, in columns whose names begin with `prefix`."""
    values = row._mapping
    return RepoRef(
        host=values[f"{prefix}host"],
        name=values[f"{prefix}name"],
        id=values[f"{prefix}forge_id"],
        installation=values[f"{prefix}installation"],
    )


def repository_columns(table: FromClause, prefix: str) -> list[Any]:
    """Return what `read_repository` reads, of a joined table."""
    return [table.c[name].label(prefix + name) for name in ("host", "name", "forge_id", "installation")]


def _absorb_namesake(connection: Connection, row: int, present: RepoRef) -> None:
    """Join what was remembered under a new name before we heard whose name it is."""
    same = and_(repositories.c.host == present.host, repositories.c.name == present.name, repositories.c.forge_id == 0)
    namesake = connection.execute(select(repositories.c.id).where(same, repositories.c.id != row)).scalar()
    if namesake is None:
        return
    for table, key in ((documents, documents.c.path), (reviews, reviews.c.number)):
        kept = select(key).where(table.c.repository == row)
        connection.execute(delete(table).where(table.c.repository == namesake, key.in_(kept)))
    for column in _REFERENCES:
        connection.execute(update(column.table).where(column == namesake).values({column.name: row}))
    connection.execute(delete(repositories).where(repositories.c.id == namesake))


def ensure_lane(connection: Connection, lane: str) -> None:
    """Make sure that a lane stands."""
    connection.execute(insert_into(connection, lanes).values(lane=lane).on_conflict_do_nothing())


def move_waiting_effects(connection: Connection, repository: int, lane: str) -> None:
    """Let effects that wait go with a repository whose credential changed."""
    ensure_lane(connection, lane)
    waiting = update(effects).where(EFFECT_WAITS, effects.c.repository == repository)
    connection.execute(waiting.values(lane=lane))
