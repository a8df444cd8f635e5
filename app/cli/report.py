"""`afterword report`: how postmortems' action items fare."""

import argparse
import json
import sys

from app.cli.session import add_dry_run, add_scope, finish, open_contexts
from app.domain.metrics.weeks import week_window
from app.services.context import Context
from app.services.reports import post_weekly, weekly_body, weekly_json

HELP = "print the completion figures, or post the weekly metrics issue"
DESCRIPTION = """\
Prints how many action items are due, done and on time, by priority, team and kind, as Markdown or JSON. With --post it
opens the metrics issue of the week that ended last, once per week, and closes the one before.

  afterword report --repo acme/postmortems
  afterword report --repo acme/postmortems --format json
  afterword report --repo acme/postmortems --weekly --post
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add_scope(parser)
    add_dry_run(parser)
    parser.add_argument("--weekly", action="store_true", help="the report of the week that ended last (the default)")
    parser.add_argument("--format", choices=("md", "json"), default="md", help="how to print it (default: md)")
    parser.add_argument("--post", action="store_true", help="post it where the policy says, once per week")


def run(arguments: argparse.Namespace) -> int:
    """Print, and post where asked; return the exit status."""
    with open_contexts(arguments, "reports") as (workshop, contexts):
        for context in contexts:
            print(_text(arguments.format, context))
            if arguments.post and not arguments.dry_run:
                post_weekly(week_window(context.now, context.policy).key, context)
        return finish(workshop, sys.stderr) if arguments.post and not arguments.dry_run else 0


def _text(form: str, context: Context) -> str:
    if form == "json":
        return json.dumps(weekly_json(context), indent=2, ensure_ascii=False)
    return weekly_body(week_window(context.now, context.policy).key, context)
