"""Brings a database to the schema of this release, once, however many processes start together."""

from importlib.resources import files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from app.errors import OperatorError

# Any number will do, as long as it stays the same.
_LOCK = 4_177_300_519


def upgrade(connection: Connection) -> None:
    """Migrate to the newest schema known here; raises OperatorError where the database's schema is newer still."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if not _is_current(connection):
        command.upgrade(_config(connection), "head")


def _is_current(connection: Connection) -> bool:
    scripts = ScriptDirectory.from_config(_config(connection))
    standing = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if standing is not None and standing not in known:
        raise OperatorError(
            f"The database has the schema {standing}, which is newer than this release of Afterword. "
            "Start the newer release again, or restore a backup from before it."
        )
    return standing == scripts.get_current_head()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("app.store").joinpath("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
