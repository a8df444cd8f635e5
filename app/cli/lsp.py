"""`afterword lsp`: the language server, for editors."""

import argparse
import os
import sys
from contextlib import redirect_stdout

from app.cli.main import version
from app.lsp.server import create_server

HELP = "review postmortems in an editor while they are written (language server)"
DESCRIPTION = """\
Speaks the Language Server Protocol on standard input and output, and is started by an editor: findings while you write,
the rule's page on hover, and quick fixes. docs/check.md has the settings for several editors.

  afterword lsp
  pip install 'afterword[lsp]'    where it says that something is missing

What is reviewed are the files under the policy's paths, and any document that the editor calls a `postmortem`.
The policy is .afterword.yml of the repository, else of the workspace folder; it is read again when it changes.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--stdio", action="store_true", help="what is done anyway; editors like to say it")


def run(_arguments: argparse.Namespace) -> int:
    """Serve until the editor ends the conversation."""
    # Whatever is printed by the way must not come between two messages.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as conversation, redirect_stdout(sys.stderr):
        create_server(version()).start_io(stdout=conversation)
    return 0
