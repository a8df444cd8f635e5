"""`afterword init`: what a repository of postmortems starts with."""

import argparse
import os
from pathlib import Path

import config
from app.errors import AuthorError

HELP = "write a policy, a postmortem template, an incident form and a workflow"
DESCRIPTION = """\
Writes the files that a repository of postmortems starts with; a file that is there already is left as it is.

  afterword init
  afterword init --dir ../postmortems --no-workflow
"""
FILES = {
    ".afterword.yml": "init/policy.yml",
    "postmortems/template.md": "templates/postmortem.md",
    ".github/ISSUE_TEMPLATE/incident.yml": "init/incident.yml",
    ".github/workflows/afterword.yml": "init/workflow.yml",
}
NEXT = """
Next:
  1. Put a long random text into the repository secret AFTERWORD_MARKER_KEY: openssl rand -hex 32
  2. Commit these files, and open a change with a postmortem: afterword new "What happened"
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--dir", metavar="DIR", type=Path, default=Path(), help="the checkout to write to (default: .)")
    parser.add_argument("--no-workflow", action="store_true", help="leave the workflow out, for use with a server")


def run(arguments: argparse.Namespace) -> int:
    """Write what is missing; return the exit status."""
    for name, source in FILES.items():
        if not (arguments.no_workflow and "workflows" in name):
            target: Path = arguments.dir / name
            print(f"{'wrote ' if _write(target, config.read_text(source)) else 'kept  '} {target}")
    print(NEXT if not arguments.no_workflow else "", end="")
    return 0


def _write(target: Path, text: str) -> bool:
    """Write a file, and say whether there was none; raises AuthorError where it cannot be written."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        if os.path.lexists(target):
            return False
        raise AuthorError(f"{target} could not be written: {error.strerror}. Choose another --dir.") from error
    return True
