"""`afterword-worker`: takes rings from Redis and works the list in SQL."""

import argparse
import os
import sys
from functools import partial

from redis import Redis

from app.bootstrap.logs import configure_logging
from app.errors import AfterwordError
from app.settings import read_settings
from app.store.open import open_store
from workers import cron
from workers.pool import Pool
from workers.services import preload


def main(argv: list[str] | None = None) -> int:
    """Run workers until told to stop; returns the exit status."""
    options = _parser().parse_args(argv)
    try:
        settings = read_settings(os.environ, "worker")
        configure_logging(settings)
        open_store(settings.database_url).close()  # what is wrong with the database is said here, and once
    except AfterwordError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    preload()
    redis_url = settings.redis_url or ""
    schedule = None if options.burst or options.no_schedule else partial(cron.run, redis_url)
    Pool(Redis.from_url(redis_url), options.workers, schedule).start(burst=options.burst, logging_level="WARNING")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="afterword-worker", description="Work on what the web process stored.")
    parser.add_argument("--workers", type=int, default=1, help="how many worker processes (default: 1)")
    parser.add_argument("--burst", action="store_true", help="end once the queue is empty")
    parser.add_argument("--no-schedule", action="store_true", help="leave ringing at fixed times to another process")
    return parser


if __name__ == "__main__":
    sys.exit(main())
