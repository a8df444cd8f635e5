"""AW011: characters that change what a reader sees without being seen."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.places import place_of
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

MOST = 20  # remarks per document: beyond that, the first ones tell enough
# Direction overrides and isolates; zero-width signs between Latin letters, where no script needs them.
_PATTERN = linear("[\u202a-\u202e\u2066-\u2069]+|[A-Za-z0-9@/][\u200b-\u200d\u2060\ufeff]+[A-Za-z0-9@/]")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each run of invisible characters inside words or lines."""
    if doc.text.isascii():
        return
    for count, match in enumerate(_PATTERN.finditer(doc.text)):
        if count == MOST:
            return
        start, end = match.span()
        names = " ".join(dict.fromkeys(f"U+{ord(sign):04X}" for sign in match.group() if not sign.isprintable()))
        yield Remark(
            place=place_of(doc.text, start, end),
            message=f"Invisible characters ({names}) stand here, so that people and programs read different things. "
            "Type the words again.",
            excerpt=names,
        )


HIDDEN_CHARACTERS = Rule(
    code="AW011",
    slug="hidden-characters",
    level=Level.NOTICE,
    check=check,
    summary="What people see is what programs read.",
    why="Signs that turn the direction of writing or join words invisibly can make a document show one owner, link or "
    "command and mean another. They usually come along with text pasted from elsewhere.",
    bad="An owner's name with a zero-width space in the middle.",
    good="The same name, typed.",
)
