"""The weekly metrics issue: posted once per ISO week, the one before it closed and linked."""

import json
from typing import Any

from app.domain.calendar import local_date
from app.domain.effects import CreateIssue, Effect, EnsureLabels, UpdateIssue
from app.domain.labels import catalogue
from app.domain.marker import Marker
from app.domain.metrics.audience import within_audience
from app.domain.metrics.weekly import Weekly, weekly
from app.domain.metrics.weeks import Week, is_late, week_of_key, week_window
from app.domain.plan import Plan
from app.domain.refs import IssueRef
from app.domain.scales import Visibility
from app.render.report.as_json import report_json
from app.render.report.weekly import Posting, render_weekly, weekly_title
from app.services.commit import commit
from app.services.context import Context

PREFIX = "report/"


def post_weekly(window: str, context: Context) -> int:
    """Plan the metrics issue of a week; return how many effects are new (none where it stands already)."""
    if window in known_reports(context):
        return 0
    key = f"{context.repo.tag}/{window}"
    body = weekly_body(window, context)
    effects: tuple[Effect, ...] = (
        ensure_labels(context),
        CreateIssue(
            key=f"{PREFIX}{key}",
            repo=context.repo,
            title=weekly_title(window),
            body=context.keys.sign(body, Marker("report", key, {"window": window})),
            labels=(context.policy.reports.label,),
        ),
    )
    return commit(Plan(effects=effects), context)


def weekly_body(window: str, context: Context) -> str:
    """Return the text of a week's metrics issue."""
    late = is_late(window, context.now, context.policy)
    posting = Posting(
        previous=previous_report(window, context),
        home=context.repo,
        late_on=local_date(context.now, context.policy.time_zone) if late else None,
    )
    return render_weekly(_weekly(week_of_key(window), context), posting)


def weekly_json(context: Context) -> dict[str, Any]:
    """Return the figures of the week that ended last, for machines."""
    return report_json(_weekly(week_window(context.now, context.policy), context))


def _weekly(week: Week, context: Context) -> Weekly:
    """Work out a week's report for those who can read the repository."""
    repo, store = context.repo, context.store
    audience = Visibility.INTERNAL if context.forge.is_private() else Visibility.PUBLIC
    items = within_audience(store.items(repo), store.documents(repo), audience)
    return weekly(items, context.policy, context.now, week=week, log=store.log(repo))


def ensure_labels(context: Context) -> EnsureLabels:
    """Return the effect that makes our labels exist in this repository."""
    return EnsureLabels(
        key=f"labels/{context.repo.tag}",
        repo=context.repo,
        labels=catalogue(context.policy),
    )


def known_reports(context: Context) -> dict[str, int]:
    """Return the issue number of each week that has been posted."""
    return dict(json.loads(context.store.value(_name(context)) or "{}"))


def previous_report(window: str, context: Context) -> IssueRef | None:
    """Return the last metrics issue before a week's, or None where it is the first."""
    earlier = {week: number for week, number in known_reports(context).items() if week < window}
    return IssueRef(context.repo, earlier[max(earlier)]) if earlier else None


def remember_report(context: Context, marker_key: str, number: int) -> None:
    """Remember that a week's metrics issue stands; the lowest number counts should there be two."""
    window = marker_key.rpartition("/")[2]
    reports = known_reports(context)
    reports[window] = min(number, reports.get(window, number))
    context.store.set_value(_name(context), json.dumps(reports, sort_keys=True))


def after_report(effect: CreateIssue, number: int, context: Context) -> Plan:
    """Close the week before once the new issue, which links to it, stands."""
    remember_report(context, effect.key.removeprefix(PREFIX), number)
    previous = previous_report(effect.key.rpartition("/")[2], context)
    if previous is None:
        return Plan()
    close = UpdateIssue(
        key=f"report-close/{context.repo.tag}/{previous.number}",
        repo=context.repo,
        number=previous.number,
        close_as="completed",
    )
    return Plan(effects=(close,))


def _name(context: Context) -> str:
    return f"reports/{context.repo.tag}"
