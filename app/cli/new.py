"""`afterword new TITLE`: a draft postmortem from the template."""

import argparse
import re
import unicodedata
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path

import config
from app.cli.checkout import Checkout
from app.cli.policy_source import policy_for
from app.cli.times import read_day
from app.domain.calendar import local_date
from app.domain.policy import Policy
from app.errors import AuthorError
from app.render.draft import render_draft

HELP = "start a postmortem from the template"
DESCRIPTION = """\
Writes a draft from the policy's template, else from the one that ships with Afterword, and prints its path. A file that
is there already is left alone.

  afterword new "Checkout was down"
  afterword new "Checkout was down" --severity SEV-2 --date 2026-03-14
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("title", metavar="TITLE", help="what happened, in a few words")
    parser.add_argument("--severity", default="", metavar="S", help="such as SEV-2")
    parser.add_argument("--date", type=read_day, metavar="DATE", help="the day of the incident (default: today)")
    parser.add_argument("--path", type=Path, metavar="FILE", help="where to write it (default: by the policy's paths)")


def run(arguments: argparse.Namespace) -> int:
    """Write the draft; raises AuthorError where there is nothing to write, or a file stands in its place."""
    if not arguments.title.strip():
        raise AuthorError('The title is empty. Say in a few words what happened: afterword new "Checkout was down".')
    checkout = Checkout.around(str(Path.cwd()))
    policy = policy_for(checkout, None, None)
    day = arguments.date or local_date(datetime.now(UTC), policy.time_zone)
    target = arguments.path or Path(checkout.root) / _folder(policy) / f"{day}-{_slug(arguments.title)}.md"
    facts = {"date": day.isoformat(), "severity": " ".join(arguments.severity.split())}
    _write(target, render_draft(_template(checkout, policy), arguments.title, facts))
    print(target)
    return 0


def _write(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise AuthorError(f"{target} is there already. Choose another title, or a file with --path.") from None
    except OSError as error:
        raise AuthorError(f"{target} could not be written: {error.strerror}.") from error


def _template(checkout: Checkout, policy: Policy) -> str:
    own = Path(checkout.root) / policy.postmortems.template
    return own.read_text(encoding="utf-8") if own.is_file() else config.read_text("templates/postmortem.md")


def _folder(policy: Policy) -> str:
    """Return the folder that the policy's first path begins with, before any wildcard."""
    steps = policy.postmortems.paths[0].split("/")
    return "/".join(takewhile(lambda step: not set(step) & set("*?["), steps))


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-") or "postmortem"
