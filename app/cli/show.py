"""`afterword show FILE`: what was read from a document."""

import argparse
import json
import os
import sys
from pathlib import Path

from app.cli.checkout import STDIN, Checkout
from app.cli.policy_source import policy_for
from app.errors import AuthorError
from app.readers.postmortem import read_postmortem
from app.readers.source import decode
from app.render.show import show_json, show_text

HELP = "print what was read from a document"
DESCRIPTION = """\
Prints the facts, sections and action items that were read from a document, as written, with their values beside them.

  afterword show postmortems/2026-03-14-checkout.md
  afterword show - --format json < postmortem.md
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("file", metavar="FILE", help="a Markdown file; - is standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")
    parser.add_argument("--policy", metavar="FILE", help="read the policy from this file")


def run(arguments: argparse.Namespace) -> int:
    """Print the document; raises AuthorError where it cannot be read."""
    checkout = Checkout.around(os.getcwd())  # noqa: PTH109
    policy = policy_for(checkout, arguments.policy, None)
    name = arguments.file if arguments.file == STDIN else checkout.name_of(arguments.file)
    doc = read_postmortem(name, decode(_bytes_of(arguments.file)), policy)
    refused = next((note.text for note in doc.notes if note.kind == "too_large"), None)
    if refused:
        raise AuthorError(f"{name}: {refused}")
    text = json.dumps(show_json(doc), indent=2) if arguments.format == "json" else show_text(doc)
    print(text.rstrip("\n"))
    return 0


def _bytes_of(file: str) -> bytes:
    if file == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise AuthorError(f"{file} could not be read: {error.strerror}.") from error
