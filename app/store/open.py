"""Opens the store that a database URL names."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from app.errors import OperatorError
from app.store.database import Database
from app.store.inbox import SqlInbox
from app.store.limits import Limits
from app.store.memory import SqlMemory
from app.store.migrate import upgrade
from app.store.outbox import SqlOutbox
from app.store.schedule import SqlSchedule
from app.store.schema import metadata

_BUSY_SECONDS = 10.0


class SqlStore(SqlInbox, SqlOutbox, SqlMemory, SqlSchedule):
    """The whole store on one database."""

    def close(self) -> None:
        """Close every connection."""
        self._database.engine.dispose()


def open_store(url: str, *, limits: Limits | None = None) -> SqlStore:
    """Open `sqlite://` (in memory), `sqlite:///PATH` or `postgresql://…`, with the newest schema.

    Raises OperatorError for a URL of another kind or a newer schema, TransientError where the database does not answer.
    """
    engine, in_memory = open_engine(url)
    database = Database(engine, one_writer=engine.dialect.name == "sqlite", one_connection=in_memory)
    try:
        database.write(metadata.create_all if in_memory else upgrade)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(database, limits or Limits())


def open_engine(url: str) -> tuple[Engine, bool]:
    """Return the engine for a URL, and whether the database is in memory."""
    address = _read_url(url)
    if address.get_backend_name() == "postgresql":
        return _postgresql(address), False
    in_memory = address.database in (None, "", ":memory:")
    options: dict[str, Any] = {"poolclass": StaticPool} if in_memory else {}
    if not in_memory:
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        address.set(database=None) if in_memory else address,
        connect_args={"check_same_thread": False, "timeout": _BUSY_SECONDS},
        hide_parameters=True,
        **options,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine, in_memory


def _read_url(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        address = URL.create("")
    match address.get_backend_name():
        case "sqlite":
            return address.set(drivername="sqlite")
        case "postgresql" | "postgres":
            return address.set(drivername="postgresql+psycopg")
    raise OperatorError(
        "AFTERWORD_DATABASE_URL is not an address that Afterword can open. "
        "Write sqlite:///path/to/afterword.sqlite3 or postgresql://user@host/database."
    )


def _postgresql(address: URL) -> Engine:
    return create_engine(
        address,
        pool_size=8,
        max_overflow=8,
        pool_timeout=5,
        pool_recycle=1800,
        hide_parameters=True,
        connect_args={"connect_timeout": 5, "application_name": "afterword"},
    )


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    # a reader that turns writer half-way cannot wait its turn, so writers take theirs at once
    reads = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
