"""The app of one `afterword-web` process; imported there only, because counters choose their place on import."""

import os

from app.bootstrap.logs import configure_logging
from app.dashboard.status import status_pages
from app.settings import read_settings
from app.store.open import open_store
from webhooks.app import create_app
from webhooks.bridge import Bridge
from webhooks.metrics import Metrics
from workers.bell import BackgroundBell
from workers.rq_bell import RqBell, connect


def make_app() -> Bridge:
    """Make the app from the environment."""
    settings = read_settings(os.environ, "web")
    configure_logging(settings)
    metrics = Metrics()
    bell = BackgroundBell(RqBell(connect(settings.redis_url or ""), metrics.bell_failed))
    store = open_store(settings.database_url)
    return Bridge(create_app(settings, store, bell, metrics, pages=[status_pages(store, bell)]))
