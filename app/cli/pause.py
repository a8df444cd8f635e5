"""`afterword pause`: nothing is written to a forge any more, until `afterword resume`."""

import argparse
from datetime import UTC, datetime

from app.cli.session import open_own_store

HELP = "let nothing be written to a forge until `afterword resume`"
DESCRIPTION = """\
Holds back everything that would be written, within ten seconds and in every process that shares the database. What
happens meanwhile is still taken in and planned.

  afterword pause
  afterword pause --reason "GitHub is being migrated"
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--reason", metavar="TEXT", default="", help="why, for whoever looks at the status page")


def run(arguments: argparse.Namespace) -> int:
    """Pause; return the exit status."""
    since = f"since {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    with open_own_store() as store:
        store.set_value("paused", f"{arguments.reason.strip()} ({since})" if arguments.reason.strip() else since)
    print("Paused: nothing is written until `afterword resume`.")
    return 0
