"""What we write on the issues of action items."""

from collections.abc import Sequence
from datetime import date

from app.domain.calendar import Span, day_after, is_working_day
from app.domain.ladder import MANAGER, OWNER, Step
from app.domain.policy import Policy
from app.domain.scales import ItemState
from app.domain.tracked import Sent, TrackedItem
from app.domain.two_way import Conflict
from app.render.forge_text import Safe, link, render

TIER_NAMES = {OWNER: "owner", MANAGER: "manager", 3: "directors"}


def issue_block(item: TrackedItem, owner: str | None, description: str | None, source_url: str, source: str) -> Safe:
    """Return the block at the head of an item's issue."""
    return render(
        "issue_block.md.j2",
        owner=owner,
        due=item.due.isoformat() if item.due else None,
        source=link(source, source_url),
        description=description,
    )


def unassigned(owner: str, reason: str, fallback: tuple[str, ...]) -> Safe:
    """Return the comment that says who could not be assigned, and why."""
    return render("unassigned.md.j2", owner=owner, reason=reason, fallback=fallback)


def step_comment(step: Step) -> Safe:
    """Return the comment of one tier, with its live mentions."""
    return render(
        "step.md.j2",
        tier=step.tier,
        people=step.mention,
        blocked=step.item.state is ItemState.BLOCKED,
        days=step.days_overdue,
        due=step.item.due,
    )


def gentle_word(item: TrackedItem, to: tuple[str, ...], days_left: int) -> Safe:
    """Return the word to the owner shortly before the due date."""
    return render("step.md.j2", tier=0, people=to, blocked=False, days=days_left, due=item.due)


def status_comment(item: TrackedItem, policy: Policy) -> Safe:
    """Return the sticky comment: due, tier, history, what happens next and when. It mentions nobody."""
    return render(
        "status.md.j2",
        due=item.due,
        last=TIER_NAMES[max(entry.tier for entry in item.sent)] if item.sent else "none",
        next=_next(item, policy),
        history=[{"on": entry.on, "text": _history(entry)} for entry in item.sent],
    )


def fuse_notice(what: str, count: int, limit: int, setting: str, command: str, examples: Sequence[str]) -> Safe:
    """Return the notice that asks a person before a mass action."""
    return render(
        "fuse.md.j2", what=what, count=count, limit=limit, setting=setting, command=command, examples=examples
    )


def preview(lines: Sequence[str]) -> Safe:
    """Return the preview issue of shadow mode; `lines` are inert already."""
    return render("preview.md.j2", lines=[Safe(line) for line in lines])


def previewed(body: str) -> tuple[str, ...]:
    """Return the lines that a preview issue holds."""
    return tuple(line[2:] for line in body.splitlines() if line.startswith("- "))


def both_changed(open_questions: Sequence[Conflict]) -> Safe:
    """Return the question about fields that the document and the issue both changed."""
    return render("both_changed.md.j2", fields=open_questions)


def row_gone(source: Safe, closes_on: date | None) -> Safe:
    """Return the question about an item whose row is gone; without a day, its issue stays open whatever happens."""
    return render("row_gone.md.j2", source=source, closes_on=closes_on)


def refused_command(command: str, why: str) -> Safe:
    """Return the one reply to a command that was not carried out."""
    return render("refused.md.j2", command=Safe(command), why=why)


def _next(item: TrackedItem, policy: Policy) -> str:
    if not item.state.is_live:
        return "nothing: it is closed"
    said = max((entry.tier for entry in item.sent), default=0)
    if item.due is None or said >= len(policy.escalation.tiers):
        return "nothing further by itself"
    if item.state is ItemState.BLOCKED and said >= OWNER:
        return "nothing while it is blocked"
    return f"{TIER_NAMES[said + 1]} from {next_day(item.due, item.sent, policy)}"


def next_day(due: date, sent: Sequence[Sent], policy: Policy) -> date:
    """Return the working day from which the next tier is told, if nothing changes until then."""
    said = max((entry.tier for entry in sent), default=0)
    overdue = Span(policy.escalation.tiers[said], working=policy.escalation.count == "working")
    day = day_after(due, overdue, policy)
    if sent:
        gap = Span(policy.escalation.min_gap, working=True)
        day = max(day, day_after(max(entry.on for entry in sent), gap, policy))
    return day if is_working_day(day, policy) else day_after(day, Span(1, working=True), policy)


def _history(entry: Sent) -> str:
    return f"{TIER_NAMES[entry.tier]} told: {', '.join(entry.to) or 'there was nobody to tell'}"
