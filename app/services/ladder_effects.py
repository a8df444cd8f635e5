"""What one step of the ladder writes: a mention, a change of assignees, the sticky status comment."""

from dataclasses import replace

from app.domain.effects import AssignIssue, Effect, PostComment, UpsertComment
from app.domain.ladder import Step
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.domain.tracked import LogEntry, Sent, TrackedItem
from app.render.item_texts import gentle_word, status_comment, step_comment
from app.services.context import Context


def plan_step(step: Step, context: Context) -> Plan:
    """Mention the people of a tier once, change the assignees, and keep the ledger."""
    item = step.item
    sent = Sent(step.tier, context.today, step.mention)
    told = replace(
        item,
        sent=(*item.sent, sent),
        ladder_added=tuple(dict.fromkeys((*item.ladder_added, *step.add))),
        ladder_removed=tuple(dict.fromkeys((*item.ladder_removed, *step.remove))),
    )
    effects: list[Effect] = []
    if step.mention:
        marker = Marker("mention", f"{item.key}/tier-{step.tier}", {"sent": [_ledger_row(sent)]})
        effects.append(_comment(item, f"tier-{step.tier}", context.keys.sign(step_comment(step), marker)))
    if step.add or step.remove:
        effects.append(_assign(told, step.add, step.remove))
    effects.append(status_effect(told, context))
    return Plan(effects=tuple(effects), items=(told,), log=_mentions(item, step.mention, context))


def plan_gentle_word(item: TrackedItem, owner: str, days_left: int, context: Context) -> Plan:
    """Remind the owner shortly before the due date, once."""
    marker = Marker("mention", f"{item.key}/before", {"before": True})
    effect = _comment(item, "before", context.keys.sign(gentle_word(item, (owner,), days_left), marker))
    return Plan(effects=(effect,), items=(replace(item, reminded_before=True),), log=_mentions(item, (owner,), context))


def plan_step_down(item: TrackedItem, context: Context) -> Plan:
    """Take back what the ladder did to the assignees; a replaced owner returns while there is still work to do."""
    down = replace(item, ladder_added=(), ladder_removed=())
    back = item.ladder_removed if item.state.is_live else ()
    return Plan(effects=(_assign(down, back, item.ladder_added), status_effect(down, context)), items=(down,))


def status_effect(item: TrackedItem, context: Context) -> UpsertComment:
    """Return the sticky status comment of an item; its marker carries the ledger."""
    ledger = {
        "sent": [_ledger_row(entry) for entry in item.sent],
        "added": list(item.ladder_added),
        "removed": list(item.ladder_removed),
        "before": item.reminded_before,
    }
    body = context.keys.sign(status_comment(item, context.policy), Marker("status", item.key, ledger))
    issue = item.issue_ref
    return UpsertComment(key=f"item/{item.key}/status", repo=issue.repo, number=issue.number, body=body)


def _comment(item: TrackedItem, name: str, body: str) -> PostComment:
    issue = item.issue_ref
    return PostComment(key=f"item/{item.key}/{name}", repo=issue.repo, number=issue.number, body=body)


def _assign(item: TrackedItem, add: tuple[str, ...], remove: tuple[str, ...]) -> AssignIssue:
    issue = item.issue_ref
    return AssignIssue(key=f"item/{item.key}/ladder", repo=issue.repo, number=issue.number, add=add, remove=remove)


def _mentions(item: TrackedItem, people: tuple[str, ...], context: Context) -> tuple[LogEntry, ...]:
    return tuple(LogEntry(item.key, context.now, "mention", None, login) for login in people)


def _ledger_row(entry: Sent) -> list[object]:
    return [entry.tier, entry.on.isoformat(), list(entry.to)]
