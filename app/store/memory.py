"""Items, documents, reviews, repositories and the log."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Row, Select, and_, delete, exists, or_, select, update

from app.domain.effects import Effect
from app.domain.plan import Plan
from app.domain.refs import ChangeRef, IssueRef, RepoRef
from app.domain.tracked import LogEntry, ReviewRecord, TrackedDocument, TrackedItem
from app.store import codec
from app.store.columns import storable
from app.store.part import Part
from app.store.plans import write_plan
from app.store.repos import Repos, find_repository, read_repository, repository_columns
from app.store.schema import ITEM_IS_LIVE, documents, effects, items, log, repositories, reviews

_issue_repositories = repositories.alias("issue_repositories")


class SqlMemory(Part):
    """What is remembered, in SQL."""

    def commit(self, plan: Plan) -> int:
        """Remember and plan in one transaction; return how many effects are new or changed."""
        return self._database.write(lambda connection: write_plan(connection, plan))

    def item(self, key: str) -> TrackedItem | None:
        """Return one item."""
        return _first(self._items(_ITEMS.where(items.c.key == storable(key))))

    def item_of_issue(self, issue: IssueRef) -> TrackedItem | None:
        """Return the item that an issue tracks, the first by key where people linked several."""

        def work(connection: Connection) -> Sequence[Row[Any]]:
            at = and_(items.c.issue_repository == _row_of(connection, issue.repo), items.c.issue_number == issue.number)
            return connection.execute(_ITEMS.where(at)).all()

        return _first([_read_item(row) for row in self._database.read(work)])

    def items(
        self, repo: RepoRef | None = None, *, path: str | None = None, live_only: bool = False
    ) -> Sequence[TrackedItem]:
        """Return items, of one repository or document, ordered by key."""

        def work(connection: Connection) -> Sequence[Row[Any]]:
            query = _ITEMS
            if repo is not None:
                query = query.where(items.c.repository == _row_of(connection, repo))
            if path is not None:
                query = query.where(items.c.path == storable(path))
            return connection.execute(query.where(ITEM_IS_LIVE) if live_only else query).all()

        return [_read_item(row) for row in self._database.read(work)]

    def documents(self, repo: RepoRef | None = None) -> Sequence[TrackedDocument]:
        """Return documents, ordered by path."""

        def work(connection: Connection) -> Sequence[Row[Any]]:
            query = select(documents.c.body, *repository_columns(repositories, "")).join(repositories)
            if repo is not None:
                query = query.where(documents.c.repository == _row_of(connection, repo))
            return connection.execute(query.order_by(documents.c.path, documents.c.repository)).all()

        rows = self._database.read(work)
        return [replace(codec.DOCUMENT.validate_json(row.body), repo=read_repository(row)) for row in rows]

    def review(self, change: ChangeRef) -> ReviewRecord | None:
        """Return what we have said on a change."""

        def work(connection: Connection) -> Row[Any] | None:
            at = and_(reviews.c.repository == _row_of(connection, change.repo), reviews.c.number == change.number)
            return connection.execute(_REVIEWS.where(at)).first()

        row = self._database.read(work)
        return None if row is None else _read_review(row)

    def reviews(self) -> Sequence[ReviewRecord]:
        """Return what we have said on every change, ordered by repository and number."""
        rows = self._database.read(lambda connection: connection.execute(_REVIEWS).all())
        return [_read_review(row) for row in rows]

    def log(self, repo: RepoRef | None = None) -> Sequence[LogEntry]:
        """Return the event log, oldest first."""

        def work(connection: Connection) -> Sequence[LogEntry]:
            query = select(log.c.item, log.c.at, log.c.what, log.c.was, log.c.now).order_by(log.c.at, log.c.id)
            if repo is not None:
                at = _row_of(connection, repo)
                of_its_item = exists().where(items.c.key == log.c.item, items.c.repository == at)
                query = query.where(or_(log.c.repository == at, and_(log.c.repository.is_(None), of_its_item)))
            return [LogEntry(row.item, row.at, row.what, row.was, row.now) for row in connection.execute(query)]

        return self._database.read(work)

    def mentions_since(self, since: datetime) -> Sequence[tuple[str, datetime]]:
        """Return (login, time) of every escalation mention in the log since a time, oldest first."""
        query = select(log.c.now, log.c.at).where(log.c.what == "mention", log.c.at >= since, log.c.now.is_not(None))
        rows = self._database.read(lambda connection: connection.execute(query.order_by(log.c.at, log.c.id)).all())
        return [(login, at) for login, at in rows]

    def effect_is_planned(self, key: str) -> bool:
        """Say whether an effect stands under a key, sent or not."""
        query = select(exists().where(effects.c.key == storable(key)))
        return bool(self._database.read(lambda connection: connection.execute(query).scalar()))

    def effects(self, states: Sequence[str] = ()) -> Sequence[tuple[Effect, str, str | None]]:
        """Return (effect, state, reason) in the order of planning; those of a newer release are left out."""
        query = select(effects.c.payload, effects.c.state, effects.c.reason, *repository_columns(repositories, ""))
        query = query.join(repositories, repositories.c.id == effects.c.repository).order_by(effects.c.id)
        if states:
            query = query.where(effects.c.state.in_(states))
        rows = self._database.read(lambda connection: connection.execute(query).all())
        read = ((_read_effect(row), row) for row in rows)
        return [(effect, row.state, row.reason) for effect, row in read if effect is not None]

    def save_repository(self, repo: RepoRef, *, active: bool, private: bool) -> None:
        """Remember a repository under its id, and its present name; nothing is sent to one that is not active."""

        def work(connection: Connection) -> None:
            change = update(repositories).where(repositories.c.id == Repos(connection).row(repo))
            connection.execute(change.values(active=active, private=private))

        self._database.write(work)

    def repositories(self) -> Sequence[RepoRef]:
        """Return the repositories that have Afterword installed, ordered by name."""
        query = select(repositories).where(repositories.c.active).order_by(repositories.c.host, repositories.c.name)
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return [read_repository(row) for row in rows]

    def forget_items(self, repo: RepoRef) -> None:
        """Drop a repository's items and documents before they are read again; outbox, reviews and log stay."""

        def work(connection: Connection) -> None:
            at = _row_of(connection, repo)
            connection.execute(delete(items).where(items.c.repository == at))
            connection.execute(delete(documents).where(documents.c.repository == at))

        self._database.write(work)

    def _items(self, query: Select[Any]) -> list[TrackedItem]:
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return [_read_item(row) for row in rows]


_REVIEWS: Select[Any] = (
    select(reviews.c.body, reviews.c.number, reviews.c.version, *repository_columns(repositories, ""))
    .join(repositories)
    .order_by(repositories.c.host, repositories.c.name, reviews.c.number)
)
_ITEMS: Select[Any] = (
    select(
        items.c.body,
        items.c.version,
        items.c.issue_number,
        *repository_columns(repositories, ""),
        *repository_columns(_issue_repositories, "issue_"),
    )
    .join(repositories, repositories.c.id == items.c.repository)
    .outerjoin(_issue_repositories, _issue_repositories.c.id == items.c.issue_repository)
    .order_by(items.c.key)
)


def _row_of(connection: Connection, repo: RepoRef) -> int:
    known = find_repository(connection, repo)
    return 0 if known is None else known.id


def _read_item(row: Row[Any]) -> TrackedItem:
    issue = None if row.issue_number is None else IssueRef(read_repository(row, "issue_"), row.issue_number)
    item: TrackedItem = codec.ITEM.validate_json(row.body)
    return replace(item, repo=read_repository(row), issue=issue, version=row.version)


def _read_review(row: Row[Any]) -> ReviewRecord:
    record: ReviewRecord = codec.REVIEW.validate_json(row.body)
    return replace(record, change=ChangeRef(read_repository(row), row.number), version=row.version)


def _read_effect(row: Row[Any]) -> Effect | None:
    try:
        return replace(codec.EFFECT.validate_json(row.payload), repo=read_repository(row))
    except ValidationError:
        return None


def _first(found: Sequence[TrackedItem]) -> TrackedItem | None:
    return found[0] if found else None
