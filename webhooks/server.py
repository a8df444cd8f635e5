"""`afterword-server`: everything in one process, without PostgreSQL and Redis; a demonstration without credentials."""

import argparse
import os
import sys

from app.bootstrap.logs import configure_logging
from app.errors import AfterwordError
from app.settings import Settings, read_settings
from app.store.open import open_store
from webhooks.serve import add_address, serve


def main(argv: list[str] | None = None) -> int:
    """Serve until told to stop; returns the exit status."""
    parser = argparse.ArgumentParser(prog="afterword-server", description="Run Afterword in one process.")
    add_address(parser)
    options = parser.parse_args(argv)
    try:
        settings = server_settings()
        configure_logging(settings)
        if not settings.demo:
            open_store(settings.database_url).close()  # what is wrong with the database is said here, and once
    except AfterwordError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if sys.stdout.isatty():
        sys.stdout.write(f"Open http://{options.host}:{options.port} in a browser; Ctrl-C ends it.\n")
    serve("webhooks.server_app:make_app", options.host, options.port)
    return 0


def server_settings() -> Settings:
    """Read the environment: nothing is needed for a demonstration, everything once one credential is there."""
    settings = read_settings(os.environ, "demo")
    if not settings.demo:
        settings.require("server")
    return settings


if __name__ == "__main__":
    sys.exit(main())
