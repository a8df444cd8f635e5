"""Leases, windows, settings, and when there is something to do next."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, Select, Table, delete, func, select

from app.errors import TransientError
from app.store.columns import now
from app.store.database import insert_into
from app.store.outbox import MAY_LEAVE
from app.store.part import Part
from app.store.schema import DELIVERY_WAITS, EFFECT_IS_SENT, EFFECT_WAITS, deliveries, effects, lanes, leases, windows
from app.store.schema import settings as remembered


class SqlSchedule(Part):
    """Scheduled work, in SQL."""

    @contextmanager
    def lease(self, name: str, seconds: float) -> Iterator[bool]:
        """Hold a named lease inside the block, where the value says whether we got it."""
        holder = secrets.token_hex(16)
        held = self._database.write(lambda connection: _take(connection, name, holder, seconds))
        try:
            yield held
        finally:
            if held:
                ours = delete(leases).where(leases.c.name == name, leases.c.holder == holder)
                with suppress(TransientError):  # it ends by itself
                    self._database.write(lambda connection: connection.execute(ours))

    def last_window(self, job: str) -> str | None:
        """Return the window that a scheduled job finished last."""
        return self._text(select(windows.c.window).where(windows.c.job == job))

    def finish_window(self, job: str, window: str) -> None:
        """Record that a job has finished a window."""
        self._database.write(lambda connection: _set(connection, windows, job=job, window=window))

    def value(self, name: str) -> str | None:
        """Return a remembered setting, such as `paused` or a reconcile's high-water mark."""
        return self._text(select(remembered.c.value).where(remembered.c.name == name))

    def set_value(self, name: str, value: str | None) -> None:
        """Remember or forget a setting."""

        def work(connection: Connection) -> None:
            if value is None:
                connection.execute(delete(remembered).where(remembered.c.name == name))
            else:
                _set(connection, remembered, name=name, value=value)

        self._database.write(work)

    def next_due_in(self, *, deliveries: bool = True) -> float | None:
        """Return the seconds until the next row is due, or the next effect; 0 where one is, None where none waits."""

        def work(connection: Connection) -> tuple[list[float], float]:
            present: float = connection.execute(select(now())).scalar_one()
            moments = [*_due_deliveries(connection)] if deliveries else []
            return [*moments, *_due_effects(connection)], present

        moments, present = self._database.read(work)
        return max(0.0, min(moments) - present) if moments else None

    def check(self) -> None:
        """Raise TransientError where the database does not answer."""
        self._database.read(lambda connection: connection.execute(select(1)))

    def counts(self) -> list[tuple[str, str, int]]:
        """Return (list, state, rows) of inbox and outbox, for metrics."""

        def work(connection: Connection) -> list[tuple[str, str, int]]:
            return [
                (name, state, rows)
                for name, table in (("inbox", deliveries), ("outbox", effects))
                for state, rows in connection.execute(
                    select(table.c.state, func.count()).group_by(table.c.state).order_by(table.c.state)
                )
            ]

        return self._database.read(work)

    def _text(self, query: Select[Any]) -> str | None:
        found: str | None = self._database.read(lambda connection: connection.execute(query).scalar())
        return found


def _take(connection: Connection, name: str, holder: str, seconds: float) -> bool:
    insert = insert_into(connection, leases).values(name=name, holder=holder, until=now() + seconds)
    taken = insert.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": insert.excluded.holder, "until": insert.excluded.until},
        where=leases.c.until <= now(),
    )
    return connection.execute(taken.returning(leases.c.holder)).scalar() == holder


def _set(connection: Connection, table: Table, **values: str) -> None:
    insert = insert_into(connection, table).values(**values)
    key = [column.name for column in table.primary_key]
    rest = {name: insert.excluded[name] for name in values if name not in key}
    connection.execute(insert.on_conflict_do_update(index_elements=key, set_=rest))


def _due_deliveries(connection: Connection) -> Iterator[float]:
    first = connection.execute(select(func.min(deliveries.c.due)).where(DELIVERY_WAITS)).scalar()
    if first is not None:
        yield first


def _due_effects(connection: Connection) -> Iterator[float]:
    if connection.execute(select(remembered.c.value).where(remembered.c.name == "paused")).scalar():
        return
    waiting = select(func.min(effects.c.due)).where(EFFECT_WAITS, MAY_LEAVE, effects.c.lane == lanes.c.lane)
    left = select(func.min(effects.c.id)).where(EFFECT_IS_SENT, effects.c.lane == lanes.c.lane)
    query = select(
        lanes.c.until, lanes.c.not_before, waiting.scalar_subquery().label("due"), left.scalar_subquery().label("left")
    )
    for row in connection.execute(query):
        if row.due is not None:
            yield max(row.due, row.until, row.not_before)
        elif row.left is not None:
            yield max(row.until, row.not_before)
