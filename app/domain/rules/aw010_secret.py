"""AW010: a credential that was pasted with a log or a command."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.places import place_of
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

# Forms that hardly occur by chance. A cheap look for the first characters goes before the pattern.
HINTS = (
    "AKIA",
    "ASIA",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "glpat-",
    "xox",
    "-----BEGIN",
    "eyJ",
    "sk_live_",
)
FORMS = (
    r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|\bgh[pousr]_[A-Za-z0-9]{36,}\b"
    r"|\bgithub_pat_[A-Za-z0-9_]{60,}\b"
    r"|\bglpat-[A-Za-z0-9_-]{20,}"
    r"|\bxox[abprs]-[A-Za-z0-9-]{20,}"
    r"|-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----"
    r"|\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}"
    r"|\bsk_live_[A-Za-z0-9]{20,}\b"
    r"|://[A-Za-z0-9._-]{1,64}:[^\s/:@<>{}$*\[\]]{6,}@"
)
_PATTERN = linear(FORMS)


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each credential, without repeating it."""
    text = doc.text
    if not any(map(text.__contains__, HINTS)) and not ("://" in text and "@" in text):
        return
    for match in _PATTERN.finditer(doc.text):
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
