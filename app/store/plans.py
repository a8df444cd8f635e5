"""Writes a plan down: what is remembered and what is to be done, inside the caller's transaction."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Table, select, update
from sqlalchemy.sql.dml import ReturningInsert

from app.domain.effects import Effect, without_hints
from app.domain.plan import Plan
from app.domain.tracked import LogEntry, TrackedItem
from app.errors import ChangedMeanwhile
from app.store import codec
from app.store.columns import now, storable
from app.store.database import insert_into, insert_of
from app.store.repos import Repos, ensure_lane
from app.store.schema import documents, effects, items, log, reviews

# What others wait for goes first: labels before issues, issues and mentions before texts that only change.
_PRIORITY: Mapping[str, int] = {"ensure_labels": 0, "create_issue": 1, "assign_issue": 2, "post_comment": 3}
_LAST = 9
_SOON = 0.2  # seconds
_KEYS_AT_ONCE = 500  # SQLite takes a limited number of parameters in one statement


def write_plan(connection: Connection, plan: Plan) -> int:
    """Write a plan down; return how many effects are new or changed."""
    repos = Repos(connection)
    _write_as_read(connection, items, [_item_row(repos, item) for item in plan.items])
    _upsert(
        connection,
        documents,
        [
            {
                "repository": repos.row(doc.repo),
                "path": storable(doc.path),
                "body": codec.write_json(codec.DOCUMENT, doc),
            }
            for doc in plan.documents
        ],
    )
    _write_as_read(
        connection,
        reviews,
        [
            {
                "repository": repos.row(review.change.repo),
                "number": review.change.number,
                "body": codec.write_json(codec.REVIEW, review),
                "version": review.version,
            }
            for review in plan.reviews
        ],
    )
    _write_log(connection, plan.log)
    return _plan_effects(connection, repos, plan.effects)


def write_sent(connection: Connection, sent: Iterable[Effect]) -> None:
    """Write effects down as sent."""
    repos = Repos(connection)
    rows = {row["key"]: row for row in (_effect_row(repos, effect) for effect in sent)}
    _insert_effects(connection, [{**row, "state": "done", "sent_digest": row["digest"]} for row in rows.values()])


def _item_row(repos: Repos, item: TrackedItem) -> dict[str, Any]:
    return {
        "key": storable(item.key),
        "repository": repos.row(item.repo),
        "path": storable(item.path),
        "issue_repository": repos.row(item.issue.repo) if item.issue else None,
        "issue_number": item.issue.number if item.issue else None,
        "state": item.state.value,
        "live": item.state.is_live,
        "priority": item.priority.value,
        "due": item.due,
        "body": codec.write_json(codec.ITEM, item),
        "version": item.version,
    }


def _write_as_read(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Replace what is still as it was read, by the row's `version`; raises ChangedMeanwhile where it is not."""
    if not rows:
        return
    ordered = [row | {"version": row["version"] + 1} for row in _latest(table, rows)]
    written = connection.execute(_replacing(connection.dialect.name, table), ordered).all()
    if len(written) < len(ordered):
        raise ChangedMeanwhile(f"A row of {table.name} changed while something was decided about it.", _SOON)


def _upsert(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Replace what stands under the same primary key; of two rows under one key the later wins."""
    if rows:
        connection.execute(_replacing(connection.dialect.name, table), _latest(table, rows))


@cache
def _replacing(dialect: str, table: Table) -> ReturningInsert[Any]:
    """Return the statement that replaces rows, one version by the next where the table keeps versions."""
    key = list(table.primary_key)
    insert = insert_of(dialect, table)
    replaced = {column.name: insert.excluded[column.name] for column in table.c if not column.primary_key}
    as_read = table.c.version == insert.excluded.version - 1 if "version" in table.c else None
    return insert.on_conflict_do_update(index_elements=key, set_=replaced, where=as_read).returning(*key)


def _latest(table: Table, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the last row under each key, in one order for all, so that two plans do not lock each other."""
    key = [column.name for column in table.primary_key]
    latest = {tuple(row[name] for name in key): row for row in rows}
    return [latest[each] for each in sorted(latest)]


def _write_log(connection: Connection, entries: Sequence[LogEntry]) -> None:
    if not entries:
        return
    found: dict[str, int] = {}
    for keys in _chunks(sorted({storable(entry.item) for entry in entries})):
        query = select(items.c.key, items.c.repository).where(items.c.key.in_(keys))
        found |= {row.key: row.repository for row in connection.execute(query)}
    rows = [_log_row(entry, found) for entry in entries]
    insert = insert_into(connection, log).on_conflict_do_nothing(index_elements=["digest"])
    connection.execute(insert, rows)


def _log_row(entry: LogEntry, repository_of: Mapping[str, int]) -> dict[str, Any]:
    texts = {
        name: None if text is None else storable(text)
        for name, text in (("item", entry.item), ("what", entry.what), ("was", entry.was), ("now", entry.now))
    }
    identity = repr([entry.at.astimezone(UTC).isoformat(), *texts.values()])
    return {
        **texts,
        "at": entry.at,
        "repository": repository_of.get(storable(entry.item)),
        "digest": codec.digest(identity),
    }


def _plan_effects(connection: Connection, repos: Repos, wanted: Iterable[Effect]) -> int:
    rows: dict[str, dict[str, Any]] = {}
    converging: set[str] = set()
    for effect in wanted:
        key = storable(effect.key)
        if effect.once:
            rows.setdefault(key, _effect_row(repos, effect))
        else:
            rows[key] = _effect_row(repos, effect)
            converging.add(key)
    fresh = _insert_effects(connection, list(rows.values()))
    standing = _lock(connection, sorted(converging - fresh))
    return len(fresh) + sum(_replace(connection, row, rows[row.key]) for row in standing)


def _insert_effects(connection: Connection, rows: Sequence[dict[str, Any]]) -> set[str]:
    """Insert the effects under whose keys nothing stands; return these keys."""
    if not rows:
        return set()
    for lane in sorted({row["lane"] for row in rows}):
        ensure_lane(connection, lane)
    insert = insert_into(connection, effects).on_conflict_do_nothing(index_elements=["key"])
    return set(connection.execute(insert.returning(effects.c.key), rows).scalars())


def _effect_row(repos: Repos, effect: Effect) -> dict[str, Any]:
    said = codec.write_json(codec.EFFECT, without_hints(effect))
    return {
        "key": storable(effect.key),
        "lane": storable(repos.present(effect.repo).lane),
        "repository": repos.row(effect.repo),
        "kind": effect.kind,
        "version": codec.EFFECT_VERSION,
        "priority": _PRIORITY.get(effect.kind, _LAST),
        "payload": codec.write_json(codec.EFFECT, effect),
        "digest": codec.digest(said),
    }


def _lock(connection: Connection, keys: Sequence[str]) -> Iterator[Row[Any]]:
    for some in _chunks(keys):
        query = select(effects).where(effects.c.key.in_(some)).order_by(effects.c.key)
        yield from connection.execute(query.with_for_update()).all()


def _replace(connection: Connection, standing: Row[Any], row: Mapping[str, Any]) -> bool:
    """Let a newer version take the place of the one that stands; return whether there is anything to send."""
    if row["digest"] == (standing.next_digest or standing.digest):
        return False
    change: dict[str, Any] = {"version": row["version"]}
    if standing.state in ("sending", "unknown"):
        is_on_its_way = row["digest"] == standing.digest
        change |= {"next_payload": None, "next_digest": None} if is_on_its_way else _as_next(row)
        is_news = not is_on_its_way
    else:
        is_news = row["digest"] != standing.sent_digest
        change |= {name: row[name] for name in ("lane", "repository", "payload", "digest")}
        change |= {"state": "planned" if is_news else "done", "reason": None, "unclear": False}
        if standing.state != "planned":
            change |= {"due": now(), "attempts": 0}
    connection.execute(update(effects).where(effects.c.id == standing.id).values(**change))
    return is_news


def _as_next(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"next_payload": row["payload"], "next_digest": row["digest"]}


def _chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        yield keys[start : start + _KEYS_AT_ONCE]
