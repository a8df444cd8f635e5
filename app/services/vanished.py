"""Rows that are gone from a document: people are asked once; an issue nobody touched is closed a week later."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.calendar import local_date
from app.domain.effects import PostComment, UpdateIssue
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.domain.postmortem import Postmortem
from app.domain.scales import ItemState
from app.domain.tracked import TrackedItem
from app.render.forge_text import link
from app.render.item_texts import row_gone
from app.services.context import Context
from app.services.fuse import blown_fuse
from app.services.items import source_url

SILENCE = timedelta(days=7)


def plan_vanished(doc: Postmortem, gone: Sequence[TrackedItem], tracked: int, context: Context) -> Plan:
    """Ask about each live item whose row is gone.

    Where no row is left, or more than half of the document's `tracked` rows are gone, something else happened to the
    document than a decision about one item, and nobody is asked anything: the review of the change has said so.
    """
    if is_mass(doc, len(gone), tracked):
        return Plan()
    asked = [item for item in gone if item.state.is_live and item.issue and item.row_gone_at is None]
    return sum((_ask(item, doc, context) for item in asked), Plan())


def is_mass(doc: Postmortem, gone: int, tracked: int) -> bool:
    """Say whether so many rows are gone that this says nothing about any of them."""
    return not doc.action_items or gone * 2 > tracked


def plan_closes(items: Iterable[TrackedItem], context: Context) -> Plan:
    """Close what was asked about a week ago and nobody has ever touched; mass action asks a person first."""
    effects = tuple(_close(item) for item in items if _is_abandoned(item, context))
    notice = blown_fuse("closes", effects, context)
    return Plan(effects=(notice,) if notice else effects)


def _ask(item: TrackedItem, doc: Postmortem, context: Context) -> Plan:
    asked = replace(item, row_gone_at=context.now)
    closes_on = _last_day(context.now, context) if _is_untouched(item) else None
    source = link(doc.title or doc.path, source_url(item, context))
    name = f"{item.key}/row-gone-{context.today.isoformat()}"
    question = PostComment(
        key=f"item/{name}",
        repo=item.issue_ref.repo,
        number=item.issue_ref.number,
        body=context.keys.sign(row_gone(source, closes_on), Marker("question", name)),
    )
    return Plan(effects=(question,), items=(asked,))


def _is_untouched(item: TrackedItem) -> bool:
    """Say whether nobody but us has ever done anything with an item's issue."""
    touched = item.last_human_activity
    return item.state is ItemState.OPEN and (touched is None or item.created_at is None or touched <= item.created_at)


def _is_abandoned(item: TrackedItem, context: Context) -> bool:
    asked = item.row_gone_at
    return asked is not None and _is_untouched(item) and _last_day(asked, context) <= context.today


def _last_day(asked: datetime, context: Context) -> date:
    return local_date(asked + SILENCE, context.policy.time_zone)


def _close(item: TrackedItem) -> UpdateIssue:
    issue = item.issue_ref
    return UpdateIssue(key=f"item/{item.key}/row-gone", repo=issue.repo, number=issue.number, close_as="not_planned")
