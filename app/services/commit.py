"""Plans are written down here: as they are, or, in shadow mode, as one preview issue of what they would do."""

import json
from collections.abc import Sequence

from app.domain.effects import CreateIssue, Effect, UpdateIssue
from app.domain.forge import IssueSnapshot
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.render.forge_text import neutral
from app.render.item_texts import preview, previewed
from app.render.plan_text import plan_lines
from app.services.context import Context

PREVIEW = "preview/"
MOST_LINES = 200


def commit(plan: Plan, context: Context) -> int:
    """Write a plan down and return how many effects are new.

    In shadow mode a plan with effects is not carried out, so what it would remember is not remembered either.
    """
    if context.policy.mode != "shadow" or not plan.effects:
        return context.store.commit(plan)
    would = tuple(neutral(line) for line in plan_lines(plan.effects))
    held = _held(context)
    if set(would) <= set(held):
        return 0
    standing = _standing(context)
    before = previewed(standing.body) if standing else ()
    _hold((*would, *held, *before), context)
    return context.store.commit(Plan(effects=(_effect(standing, context),)))


def after_preview(effect: CreateIssue, number: int, context: Context) -> Plan:
    """Bring the preview issue up to what was planned while it was being opened."""
    body = _body(context)
    return Plan(effects=(_update(number, context),)) if body != effect.body else Plan()


def _effect(standing: IssueSnapshot | None, context: Context) -> Effect:
    if standing is not None:
        return _update(standing.ref.number, context)
    return CreateIssue(
        key=_key(context),
        repo=context.repo,
        title="Afterword preview: what it would do here",
        body=_body(context),
        labels=(context.policy.reports.label,),
    )


def _update(number: int, context: Context) -> UpdateIssue:
    return UpdateIssue(key=f"{_key(context)}/update", repo=context.repo, number=number, body=_body(context))


def _standing(context: Context) -> IssueSnapshot | None:
    issues = context.forge.issues(context.policy.reports.label)
    return next((issue for issue in issues if context.genuine(issue, "preview")), None)


def _body(context: Context) -> str:
    return context.keys.sign(preview(_held(context)), Marker("preview", _key(context).removeprefix(PREVIEW)))


def _held(context: Context) -> tuple[str, ...]:
    return tuple(json.loads(context.store.value(_key(context)) or "[]"))


def _hold(lines: Sequence[str], context: Context) -> None:
    context.store.set_value(_key(context), json.dumps(list(dict.fromkeys(lines))[:MOST_LINES]))


def _key(context: Context) -> str:
    return f"{PREVIEW}{context.repo.tag}"
