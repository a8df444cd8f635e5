"""AW001: a section that the policy asks for is missing."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level

# What readers of a postmortem accept in place of a section.
STANDS_FOR = {
    "summary": ("executive_summary",),
    "executive_summary": ("summary",),
    "root_cause": ("contributing_factors", "system_factors", "five_whys"),
    "lessons": ("went_well", "went_wrong", "improvements"),
    "improvements": ("went_wrong",),
    "went_wrong": ("improvements",),
}
HINTS = {
    "summary": "say in two sentences what happened",
    "executive_summary": "say in two sentences what happened",
    "impact": "say who noticed, for how long, and with a number",
    "timeline": "list what happened, one time per line, from the first sign to the end",
    "detection": "say how the incident was noticed, and when",
    "root_cause": "say which conditions made the incident possible",
    "contributing_factors": "list what had to come together",
    "five_whys": "ask why at least three times",
    "actions": "list what will change, by whom and by when",
    "lessons": "say what others can learn from it",
}


def check(doc: Postmortem, policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each required section that the document has under none of its names."""
    present = {section.slug for section in doc.sections} | set(_told_otherwise(doc))
    for slug in policy.postmortems.required_sections:
        if slug in present or present.intersection(STANDS_FOR.get(slug, ())):
            continue
        heading = _heading(slug, policy)
        hint = HINTS.get(slug, "fill it in")
        yield Remark(
            place=document_place(doc),
            message=f"There is no section '{heading}'. Add the heading `## {heading}` and {hint}.",
            about=slug,
        )


def _told_otherwise(doc: Postmortem) -> Iterator[str]:
    """Yield the sections whose content stands elsewhere, such as an impact among the facts."""
    if doc.impact:
        yield "impact"
    if doc.timeline:
        yield "timeline"
    if doc.action_items:
        yield "actions"
    if doc.whys:
        yield "five_whys"


def _heading(slug: str, policy: Policy) -> str:
    names = policy.postmortems.headings.get(slug)
    if names:
        return names[0]
    return "Action items" if slug == "actions" else slug.replace("_", " ").capitalize()


REQUIRED_SECTION = Rule(
    code="AW001",
    slug="required-section",
    level=Level.WARNING,
    check=check,
    summary="Every section that the policy asks for is there.",
    why="A reader who was not there needs the same few answers each time: what happened, whom it hurt, how it came "
    "about, and what will change. Which sections are required is `postmortems.required_sections` in the policy.",
    bad="# Checkout was down\n\n## Timeline\n\n- 10:02 first alert",
    good="# Checkout was down\n\n## Summary\n\n…\n\n## Impact\n\n…\n\n## Timeline\n\n…\n\n## Root cause\n\n…\n\n"
    "## Action items\n\n…",
)
