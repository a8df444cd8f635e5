"""Postmortems from before Afterword are brought in, because a person asked for it."""

from dataclasses import replace
from datetime import date

from app.domain.plan import Plan
from app.services.catch_up import all_files
from app.services.context import Context
from app.services.track import plan_files


def plan_adoption(since: date | None, context: Context) -> Plan:
    """Say what tracking every postmortem comes to, those before `since` left out; None takes them all."""
    documents = replace(context.policy.postmortems, start_date=since)
    wider = replace(context, policy=replace(context.policy, postmortems=documents))
    return plan_files(all_files(wider), context.forge.head_sha(), wider)
