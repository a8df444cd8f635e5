"""`afterword track`: the action items of merged postmortems become issues."""

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.cli.session import add_options, carry_out, open_contexts
from app.domain.forge import ChangedFile
from app.domain.plan import Plan
from app.services.catch_up import NOTHING, all_files
from app.services.context import Context
from app.services.track import plan_files

HELP = "open an issue for each action item of the postmortems that reached the default branch"
DESCRIPTION = """\
Opens exactly one issue for each action item of the postmortems that reached the default branch, and brings issues up
to date whose row was edited. In a GitHub workflow on `push` it looks at what was pushed; elsewhere at the commits that
you name, or at every postmortem whose incident is not older than the policy.

  afterword track --repo acme/postmortems --before 1a2b3c4 --after 5d6e7f8
  afterword track --repo acme/postmortems --path postmortems/2026-03-02-checkout.md --dry-run
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add_options(parser)
    parser.add_argument("--before", metavar="SHA", help="the commit before the push")
    parser.add_argument("--after", metavar="SHA", help="the commit after the push (default: the default branch)")
    parser.add_argument("--path", metavar="FILE", action="append", help="track this document as it stands; repeatable")


def run(arguments: argparse.Namespace) -> int:
    """Plan and carry out; return the exit status."""
    with open_contexts(arguments, "items") as (workshop, contexts):
        return carry_out(arguments, workshop, contexts, partial(_plan, arguments))


def _plan(arguments: argparse.Namespace, context: Context) -> Plan:
    before, after = _pushed(arguments)
    commit = after or context.forge.head_sha()
    return plan_files(_files(arguments.path, before, commit, context), commit, context)


def _files(paths: Sequence[str] | None, before: str | None, after: str, context: Context) -> Sequence[ChangedFile]:
    if paths:
        return [ChangedFile(path=path, status="added") for path in paths]
    if before == NOTHING:
        return all_files(context)
    if before is None:  # as if each had been edited: what is from before the start date stays out
        return [replace(file, status="modified") for file in all_files(context)]
    return context.forge.changed_paths(before, after)


def _pushed(arguments: argparse.Namespace) -> tuple[str | None, str | None]:
    """Return the commits before and after: as given, else those of the push that a workflow runs for."""
    event = os.environ.get("GITHUB_EVENT_PATH")
    if arguments.before or arguments.after or not event or os.environ.get("GITHUB_EVENT_NAME") != "push":
        return arguments.before, arguments.after
    payload = json.loads(Path(event).read_text(encoding="utf-8"))
    return payload.get("before"), payload.get("after")
