"""The one place where a process gets its work from."""

import importlib

from app.settings import Settings
from workers.work import Work

_BUILDER = "app.bootstrap.build"  # loaded late, because a web process never needs the forges


def preload() -> None:
    """Load what the work is made of, so that a process forked later need not."""
    importlib.import_module(_BUILDER)


def open_work(settings: Settings, pass_on: tuple[type[Exception], ...] = ()) -> Work:
    """Build what a process works with; exceptions of the kinds in `pass_on` end a job rather than fail one row."""
    work: Work = importlib.import_module(_BUILDER).build_workshop(settings, pass_on=pass_on)
    return work
