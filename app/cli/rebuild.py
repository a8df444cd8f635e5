"""`afterword rebuild`: a lost database is made again from the forge."""

import argparse

from app.cli.session import add_scope, open_contexts, progress
from app.services.rebuild import rebuild

HELP = "make the database again from what stands on the forge"
DESCRIPTION = """\
Forgets what is remembered of the repositories and reads it again from the signed markers of our issues and comments.
The figures are the same as before, and nothing that was sent is sent again.

  afterword rebuild --repo acme/postmortems
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add_scope(parser)


def run(arguments: argparse.Namespace) -> int:
    """Rebuild each repository; return the exit status."""
    with open_contexts(arguments, "nothing") as (_workshop, contexts):
        for context in contexts:
            with progress("action items") as show:
                found = rebuild(context, show)
            print(f"{context.repo.name}: {found} action items")
    return 0
