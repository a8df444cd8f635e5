"""`afterword sync`: the store and the forge are brought level."""

import argparse
from functools import partial

from app.cli.session import add_options, carry_out, open_contexts
from app.cli.times import read_day
from app.domain.plan import Plan
from app.services.adopt import plan_adoption
from app.services.catch_up import catch_up
from app.services.context import Context
from app.services.reconcile import reconcile

HELP = "read issues and documents again; with --adopt bring old postmortems in"
DESCRIPTION = """\
Reads the issues that changed and the documents that were merged, for whatever was missed meanwhile. With --adopt the
postmortems that were there before Afterword are tracked too: look at it with --dry-run first.

  afterword sync --repo acme/postmortems
  afterword sync --repo acme/postmortems --adopt --since 2026-01-01 --dry-run
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add_options(parser)
    parser.add_argument("--adopt", action="store_true", help="track postmortems that are older than the policy")
    parser.add_argument("--since", metavar="DATE", type=read_day, help="adopt incidents from this day on")


def run(arguments: argparse.Namespace) -> int:
    """Plan and carry out; return the exit status."""
    with open_contexts(arguments, "items") as (workshop, contexts):
        if not arguments.dry_run:
            for context in contexts:
                catch_up(context)
                reconcile(context)
        return carry_out(arguments, workshop, contexts, partial(_plan, arguments))


def _plan(arguments: argparse.Namespace, context: Context) -> Plan:
    return plan_adoption(arguments.since, context) if arguments.adopt else Plan()
