"""A new postmortem from the template."""

import re
from collections.abc import Mapping

_HEADING = re.compile(r"^# .*$", re.MULTILINE)


def render_draft(template: str, title: str, facts: Mapping[str, str]) -> str:
    """Fill a template: `{title}` and `{name}` of each fact, else the first heading and the empty `- **Name**:` lines.

    `facts` are texts by name in lower case, such as `date` and `severity`; an empty text leaves its line open.
    """
    title = " ".join(title.split())
    text = template.replace("{title}", title) if "{title}" in template else _with_heading(template, title)
    for name, value in facts.items():
        text = text.replace(f"{{{name}}}", value) if f"{{{name}}}" in text else _with_fact(text, name, value)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def _with_heading(template: str, title: str) -> str:
    heading = f"# Postmortem: {title}"
    if _HEADING.search(template):
        return _HEADING.sub(lambda _: heading, template, count=1)
    return f"{heading}\n\n{template}"


def _with_fact(text: str, name: str, value: str) -> str:
    """Fill the first empty line of a fact, such as `- **Date**:` or `Date:`."""
    line = re.compile(
        rf"^((?:[-*] )?(?:\*\*)?{re.escape(name)}(?:\*\*)?:(?:\*\*)?)[ \t]*$", re.MULTILINE | re.IGNORECASE
    )
    return line.sub(lambda found: f"{found[1]} {value}", text, count=1)
