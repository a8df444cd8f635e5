"""`afterword rules`: the list of rules."""

import argparse
import json
from pathlib import Path

from app.domain.rules import all_rules
from app.render.rule_page import render_rule, render_rule_index

HELP = "list the rules"
DESCRIPTION = """\
Lists every rule with its code, level and what it asks for.

  afterword rules
  afterword rules --format json
  afterword rules --pages docs/rules    write each rule's page as Markdown
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")
    parser.add_argument("--pages", metavar="FOLDER", help="write the pages of all rules into a folder instead")


def run(arguments: argparse.Namespace) -> int:
    """Print or write the rules."""
    rules = all_rules()
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
