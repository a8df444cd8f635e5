"""`afterword rules`: the list of rules."""

import argparse
import json
from pathlib import Path

from app.cli.rule_stats import show_stats
from app.domain.rules import all_rules
from app.errors import AuthorError
from app.render.rule_page import render_rule, render_rule_index

HELP = "list the rules"
DESCRIPTION = """\
Lists every rule with its code, level and what it asks for.

  afterword rules
  afterword rules --format json
  afterword rules --pages docs/rules    write each rule's page as Markdown
  afterword rules --stats               how often each rule spoke here, and how often authors dismissed it
  afterword rules --stats postmortems --format json

A rule's precision is the share of its findings that nobody dismissed: by a comment in the document or, where
AFTERWORD_DATABASE_URL names the server's database, by `/afterword ignore` in a review. Without PATH, it is the
postmortems under the policy's paths that are counted.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="with --stats: files or folders to count")
    parser.add_argument("--stats", action="store_true", help="count what the rules say about the documents here")
    parser.add_argument("--repo", metavar="OWNER/NAME", help="with --stats: reviews of this repository only")
    parser.add_argument("--pages", metavar="FOLDER", help="write the pages of all rules into a folder instead")


def run(arguments: argparse.Namespace) -> int:
    """Print or write the rules. Raises AuthorError where the call or a document cannot be used."""
    rules = all_rules()
    if arguments.paths and not arguments.stats:
        raise AuthorError("Paths go with --stats. `afterword check PATH` reviews a document.")
    if arguments.stats:
        return show_stats(arguments.paths, arguments.format, arguments.repo)
    if arguments.pages:
        _write_pages(Path(arguments.pages))
    elif arguments.format == "json":
        fields = [
            {"code": rule.code, "slug": rule.slug, "level": rule.level.value, "summary": rule.summary, "why": rule.why}
            for rule in rules
        ]
        print(json.dumps({"version": 1, "rules": fields}, indent=2))
    else:
        width = max(len(rule.slug) for rule in rules)
        for rule in rules:
            print(f"{rule.code}  {rule.slug:<{width}}  {rule.level:<7}  {rule.summary}")
    return 0


def _write_pages(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.md").write_text(render_rule_index(all_rules()), encoding="utf-8")
    for rule in all_rules():
        (folder / f"{rule.slug}.md").write_text(render_rule(rule), encoding="utf-8")
