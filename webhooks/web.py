"""`afterword-web`: takes deliveries for workers that run elsewhere."""

import argparse
import os
import sys
from tempfile import TemporaryDirectory

from app.bootstrap.logs import configure_logging
from app.errors import AfterwordError
from app.settings import read_settings
from app.store.open import open_store
from webhooks.serve import add_address, serve


def main(argv: list[str] | None = None) -> int:
    """Serve until told to stop; returns the exit status."""
    options = _parser().parse_args(argv)
    try:
        settings = read_settings(os.environ, "web")
        configure_logging(settings)
        open_store(settings.database_url).close()  # brings the schema up to date before any process needs it
    except AfterwordError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    with TemporaryDirectory(prefix="afterword-metrics-") as counters:
        if options.workers > 1:
            # read when the metrics are first imported, which is in the processes started from here
            os.environ["PROMETHEUS_MULTIPROC_DIR"] = counters
        serve("webhooks.web_app:make_app", options.host, options.port, options.workers)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="afterword-web", description="Take webhook deliveries and store them.")
    add_address(parser)
    parser.add_argument("--workers", type=int, default=1, help="how many processes (default: 1)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
