"""`afterword resume`: the end of `afterword pause`."""

import argparse

from app.cli.session import open_own_store

HELP = "let go again what `afterword pause` holds back"
DESCRIPTION = """\
Ends a pause: what was planned meanwhile is written by the servers and workers that share the database.

  afterword resume
"""


def configure(_parser: argparse.ArgumentParser) -> None:
    """Take no options."""


def run(_arguments: argparse.Namespace) -> int:
    """Resume; return the exit status."""
    with open_own_store() as store:
        was_paused = store.value("paused")
        store.set_value("paused", None)
    print(f"Resumed; it was paused {was_paused}." if was_paused else "It was not paused.")
    return 0
