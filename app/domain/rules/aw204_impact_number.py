"""AW204: an impact without a number."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level

AMOUNT = (
    r"[0-9]|\b(?:none|nobody|nothing|zero|no|all|every|everyone|any|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|dozens?|half|a\s+third|a\s+quarter|hundreds?|thousands?|millions?|single|entire(?:ly)?|whole|complete(?:ly)?)\b"
)
_PATTERN = linear(f"(?i){AMOUNT}")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark where the impact is told without any amount."""
    section = next((section for section in doc.sections if section.slug == "impact"), None)
    text = " ".join(part for part in (section.text if section else "", doc.impact or "") if part).strip()
    if not text or _PATTERN.search(text):
        return
    yield Remark(
        place=section.place if section else document_place(doc),
        message="The impact has no number. Say how many people or requests, for how long; an estimate will do.",
        excerpt=section.title if section else "",
        about="impact",
    )


IMPACT_NUMBER = Rule(
    code="AW204",
    slug="impact-number",
    level=Level.NOTICE,
    check=check,
    summary="The impact is told in numbers.",
    why="'Some users saw errors' fits any incident. A number tells what it was worth to prevent this one.",
    bad="## Impact\n\nSome users saw errors for a while.",
    good="## Impact\n\nAbout 1,200 of 30,000 users could not check out for 42 minutes.",
)
