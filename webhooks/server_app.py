"""The app of `afterword-server`, with the threads that work beside it."""

import logging

from app.bootstrap.demo import Demo
from app.bootstrap.logs import configure_logging
from app.dashboard.demo import demo_pages
from app.dashboard.status import status_pages
from app.settings import Settings
from webhooks.app import create_app
from webhooks.bridge import Bridge
from webhooks.server import server_settings
from workers.bell import ThreadBell
from workers.loop import Embedded
from workers.services import open_work

log = logging.getLogger(__name__)


def make_app() -> Bridge:
    """Make the app from the environment and start the work; without credentials, make the demonstration."""
    settings = server_settings()
    configure_logging(settings)
    return _demonstration(settings) if settings.demo else _server(settings)


def _demonstration(settings: Settings) -> Bridge:
    log.info("No credentials are set, so this is a demonstration on a forge in memory.")
    stage = Demo()
    return Bridge(create_app(settings, stage.store, ThreadBell(), pages=[demo_pages(stage)]))


def _server(settings: Settings) -> Bridge:
    work, bell = open_work(settings), ThreadBell()
    embedded = Embedded(work, bell)
    embedded.start()
    pages = [status_pages(work.store, bell)]
    return Bridge(create_app(settings, work.store, bell, pages=pages), at_the_end=embedded.stop)
