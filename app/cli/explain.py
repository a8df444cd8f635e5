"""`afterword explain CODE`: the page of a rule."""

import argparse

import config
from app.domain.rules import all_rules, find_rule
from app.errors import AuthorError
from app.render.rule_page import render_rule

HELP = "print the page of a rule"
DESCRIPTION = """\
Prints what a rule asks for, why, an example, and how to change or switch it off.

  afterword explain AW101
  afterword explain action-owner
  afterword explain policy              every key of .afterword.yml, with its default
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("rule", metavar="CODE", help="the code or slug of a rule, such as AW101; or `policy`")


def run(arguments: argparse.Namespace) -> int:
    """Print the page of one rule, or the default policy; raises AuthorError where there is no such rule."""
    if arguments.rule == "policy":
        print(config.read_text("policies/default.yml"), end="")
        return 0
    rule = find_rule(arguments.rule)
    if rule is None:
        raise AuthorError(f"There is no rule `{arguments.rule}`.{_hint(arguments.rule)} `afterword rules` lists them.")
    print(render_rule(rule), end="")
    return 0


def _hint(name: str) -> str:
    from difflib import get_close_matches  # only for a slip of the pen

    names = [name for rule in all_rules() for name in (rule.code.lower(), rule.slug)]
    near = get_close_matches(name.casefold(), names, n=1)
    return f" Did you mean `{near[0].upper() if near[0].startswith('aw') else near[0]}`?" if near else ""
