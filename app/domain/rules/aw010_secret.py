"""AW010: a credential that was pasted with a log or a command."""

import re
from collections.abc import Iterator
from functools import cache

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.places import place_of
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

# Forms that hardly occur by chance, each behind characters of which one has to stand in it.
FORMS = (
    (("AKIA", "ASIA"), r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    (("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"\bgh[pousr]_[A-Za-z0-9]{36,}\b"),
    (("github_pat_",), r"\bgithub_pat_[A-Za-z0-9_]{60,}\b"),
    (("glpat-",), r"\bglpat-[A-Za-z0-9_-]{20,}"),
    (("xox",), r"\bxox[abprs]-[A-Za-z0-9-]{20,}"),
    (("-----BEGIN",), r"-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----"),
    (("eyJ",), r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}"),
    (("sk_live_",), r"\bsk_live_[A-Za-z0-9]{20,}\b"),
    (("://",), r"://[A-Za-z0-9._-]{1,64}:[^\s/:@<>{}$*\[\]]{6,}@"),
)


@cache
def _pattern(shapes: tuple[str, ...]) -> "re.Pattern[str]":
    compiled: re.Pattern[str] = linear("|".join(shapes))
    return compiled


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each credential, without repeating it."""
    text = doc.text
    shapes = tuple(shape for hints, shape in FORMS if any(map(text.__contains__, hints)))
    if not shapes:
        return
    for match in _pattern(shapes).finditer(doc.text):
        start, end = match.span()
        shown = f"{doc.text[start : start + 6]}…"
        yield Remark(
            place=place_of(doc.text, start, end),
            message=f"'{shown}' looks like a credential. Revoke it first, then take it out; it stays in the history.",
            excerpt=shown,
        )


SECRET = Rule(
    code="AW010",
    slug="secret",
    level=Level.NOTICE,
    check=check,
    summary="No credential stands in the document.",
    why="A postmortem is read widely and git never forgets. A pasted log or command line often carries a token.",
    bad="```\ncurl -H 'Authorization: Bearer eyJ…' https://api.example.com\n```",
    good="```\ncurl -H 'Authorization: Bearer $TOKEN' https://api.example.com\n```",
)
