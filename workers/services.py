"""The one place where a process gets its work from."""

import importlib

from app.settings import Settings
from workers.work import Work

_BUILDER = "app.bootstrap.build"


def preload() -> None:
    """Load what the work is made of, so that a process forked later need not."""
    importlib.import_module(_BUILDER)


def open_work(settings: Settings) -> Work:
    """Build what a process works with; loaded late, because a web process never needs the forges."""
    work: Work = importlib.import_module(_BUILDER).build(settings)
    return work
