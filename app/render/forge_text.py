"""Text for GitHub and GitLab: whatever came from a document or a person is made inert on its way out.

`neutral` is the one door. Templates run every expression through it, except text that is already `Safe`.
"""

import re
import unicodedata
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

# A zero-width space breaks a mention or a reference for the forge and is invisible to people; an entity would not.
BREAK = "&#8203;"
_MARKDOWN = re.compile(r"([\\`*_\[\]|~])")
_CODE_SPAN = re.compile(r"`([^`]+)`")
_LINE_START = re.compile(r"^(\s*)([#>+/-]|\d+(?=[.)]))", re.MULTILINE)
_REFERENCE = re.compile(r"(#|\bGH-)(?=\d)|!(?=\d)", re.IGNORECASE)
_LOGIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9])?(?:\[bot\])?")
_ALLOWED_CONTROLS = "\n\t"


class Safe(str):
    """Text that may go out as it is: our own words, or a document's after `neutral`."""

    __slots__ = ()


def printable(text: str) -> str:
    """Replace control, bidirectional and surrogate characters by the replacement sign."""
    return "".join(character if _is_printable(character) else "\ufffd" for character in text)


def one_line(text: str) -> str:
    """Return printable text with all white space folded to single spaces."""
    return " ".join(printable(text).split())


def neutral(text: str) -> Safe:
    """Return a document's words as inert inline text: no mention, command, reference, HTML or markup comes alive."""
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _MARKDOWN.sub(r"\\\1", text)
    text = _LINE_START.sub(_escape_line_start, text)
    text = _REFERENCE.sub(lambda match: match[0] + BREAK, text)
    return Safe(text.replace("@", f"@{BREAK}"))


def message(text: str) -> Safe:
    """Return one of our own messages, which quote documents: inert, with its code spans kept as code spans."""
    parts = _CODE_SPAN.split(one_line(text))
    return Safe("".join(code(part) if position % 2 else _inert_part(part) for position, part in enumerate(parts)))


def cell(text: str) -> Safe:
    """Return one of our own messages for a table's cell, where a bar ends the cell even inside a code span."""
    return Safe(re.sub(r"(?<!\\)\|", r"\|", message(text)))


def neutral_lines(text: str) -> Safe:
    """Return several lines of a document's words as inert paragraphs."""
    return Safe("\n\n".join(neutral(line) for line in text.splitlines() if line.strip()))


def mention(login: str) -> Safe:
    """Return a live mention of a login that was resolved; anything that is no login comes out inert."""
    return Safe(f"@{login}") if _LOGIN.fullmatch(login) else neutral(login)


def code(text: str) -> Safe:
    """Return text as a code span, its fence longer than any run of backticks inside."""
    text = one_line(text)
    fence = "`" * (max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return Safe(f"{fence}{pad}{text}{pad}{fence}")


def link(text: str, url: str) -> Safe:
    """Return a link with inert text; only http and https addresses are linked."""
    if not re.fullmatch(r"https?://[^\s<>()\[\]`|]+", url):
        return neutral(text)
    return Safe(f"[{neutral(text)}]({url})")


def mentions(logins: tuple[str, ...]) -> Safe:
    """Return live mentions of several people, five at most."""
    return Safe(" ".join(mention(login) for login in logins[:5]))


def render(template: str, **values: Any) -> Safe:
    """Fill one of the templates of this package."""
    return Safe(_environment().get_template(template).render(**values).strip() + "\n")


def title(text: str) -> str:
    """Return text for an issue's title: one line of at most 256 characters."""
    line = one_line(text)
    return line if len(line) <= 256 else line[:255].rstrip() + "…"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("app.render", "templates"),
        autoescape=False,  # noqa: S701 - the sink is Markdown, and `finalize` escapes for it
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters.update(
        mention=mention, mentions=mentions, code=code, link=link, lines=neutral_lines, message=message, cell=cell
    )
    return environment


def _inert_part(text: str) -> Safe:
    head, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return Safe(f"{head}{neutral(text)}{tail}" if text.strip() else text)


def _finalize(value: object) -> object:
    return value if isinstance(value, Safe | int | float) else neutral(str(value))


def _escape_line_start(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}{sign}\\" if sign.isdigit() else f"{space}\\{sign}"


def _is_printable(character: str) -> bool:
    return (
        character in _ALLOWED_CONTROLS
        or unicodedata.category(character) not in ("Cc", "Cs", "Cf")
        or (
            character in "\u200c\u200d"  # joiners that scripts and emoji need
        )
    )
