"""What every part of the store has."""

from app.store.database import Database
from app.store.limits import Limits


class Part:
    """One of the store's ports on a database."""

    def __init__(self, database: Database, limits: Limits) -> None:
        self._database = database
        self._limits = limits
