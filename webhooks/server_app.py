"""The app of `afterword-server`, with the threads that work beside it."""

import logging
import threading
from collections.abc import Callable

from flask import Flask

from app.bootstrap.demo import Demo
from app.bootstrap.logs import configure_logging
from app.dashboard.demo import demo_pages
from app.settings import Settings
from webhooks.app import create_app
from webhooks.server import server_settings
from workers.bell import ThreadBell
from workers.loop import Embedded
from workers.services import open_work

log = logging.getLogger(__name__)


def make_app() -> Flask:
    """Make the app from the environment and start the work; without credentials, make the demonstration."""
    settings = server_settings()
    configure_logging(settings)
    return _demonstration(settings) if settings.demo else _server(settings)


def _demonstration(settings: Settings) -> Flask:
    log.info("No credentials are set, so this is a demonstration on a forge in memory.")
    stage = Demo()
    return create_app(settings, stage.store, ThreadBell(), pages=[demo_pages(stage)])


def _server(settings: Settings) -> Flask:
    work, bell = open_work(settings), ThreadBell()
    embedded = Embedded(work, bell)
    embedded.start()
    _at_the_end(embedded.stop)
    return create_app(settings, work.store, bell)


def _at_the_end(stop: Callable[[], None]) -> None:
    """Call `stop` once the main thread has ended; a process that Granian forked does not run `atexit`."""

    def wait() -> None:
        threading.main_thread().join()
        stop()

    threading.Thread(target=wait, name="end").start()
