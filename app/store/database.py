"""Transactions: short, tried again where that can help, and named after whose turn it is where it cannot."""

import random
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.errors import TransientError

T = TypeVar("T")

# Seconds between attempts: long enough for a failover of the pool, short enough for a webhook to answer 503 in time.
_PAUSES = (0.05, 0.1, 0.2, 0.4)
# Serialization failure, deadlock, somebody else made the same row first, a read-only replica after failover, and the
# whole classes "connection", "resources" and "operator intervention".
_PASSING_STATES = ("40001", "40P01", "23505", "25006", "08", "53", "57P")


class Database:
    """One database. Work given here must be safe to do twice, because the answer to a COMMIT can be lost."""

    def __init__(self, engine: Engine, *, one_writer: bool, one_connection: bool) -> None:
        self.engine = engine
        self._reading = engine.execution_options(reading=True)
        self._write_turn: AbstractContextManager[Any] = threading.RLock() if one_writer else nullcontext()
        # a connection that all threads share can hold one transaction only
        self._read_turn: AbstractContextManager[Any] = self._write_turn if one_connection else nullcontext()

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do work in one transaction; raises TransientError where the database does not take it."""
        return self._attempt(self.engine, self._write_turn, work)

    def read(self, work: Callable[[Connection], T]) -> T:
        """Do work that writes nothing; raises TransientError where the database does not answer."""
        return self._attempt(self._reading, self._read_turn, work)

    def _attempt(self, engine: Engine, turn: AbstractContextManager[Any], work: Callable[[Connection], T]) -> T:
        for pause in (*_PAUSES, None):
            try:
                with turn, engine.begin() as connection:
                    return work(connection)
            except (DBAPIError, PoolTimeout) as error:
                if pause is None or not _passes(error):
                    raise _named(error) from error
                time.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311  # spreads attempts, guards nothing
        raise AssertionError("the last attempt returns or raises")


def insert_into(connection: Connection, table: Table) -> postgresql.Insert:
    """Return an INSERT that can say what happens on a conflict; both dialects spell it alike."""
    return insert_of(connection.dialect.name, table)


def insert_of(dialect: str, table: Table) -> postgresql.Insert:
    """Return an INSERT for a dialect."""
    if dialect == "sqlite":
        return sqlite.insert(table)  # type: ignore[return-value]
    return postgresql.insert(table)


def _passes(error: DBAPIError | PoolTimeout) -> bool:
    if isinstance(error, PoolTimeout):
        return False
    if error.connection_invalidated:
        return True
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return str(state).startswith(_PASSING_STATES)
    return isinstance(error, OperationalError) and not _is_sqlite(error)


def _is_sqlite(error: DBAPIError) -> bool:
    # its busy timeout has waited already
    return type(error.orig).__module__.startswith("sqlite3")


def _named(error: DBAPIError | PoolTimeout) -> Exception:
    if isinstance(error, PoolTimeout):
        return TransientError("Every connection to the database is in use. It is tried again.")
    if isinstance(error, OperationalError | InterfaceError | InternalError):
        what = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
        return TransientError(f"The database did not take this: {what[0]}. It is tried again.")
    return error
