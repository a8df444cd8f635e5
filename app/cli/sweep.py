"""`afterword sweep`: today's reminders and escalations."""

import argparse

from app.cli.session import add_options, carry_out, open_contexts
from app.services.escalate import plan_sweep

HELP = "remind and escalate what is overdue today, each step once"
DESCRIPTION = """\
Reminds the owners of overdue action items, then their managers, then the directors: one step at a time and each step
once, within working hours and under the caps of the policy.

  afterword sweep --repo acme/postmortems --dry-run
  afterword sweep --repo acme/postmortems --now 2026-03-20T10:00:00Z --dry-run
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Plan and carry out; return the exit status."""
    with open_contexts(arguments, "ledgers") as (workshop, contexts):
        return carry_out(arguments, workshop, contexts, lambda context: plan_sweep(context).plan)
