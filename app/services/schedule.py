"""Scheduled work: each job once per window and repository, however many schedulers ring."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.metrics.weeks import weekly_is_due
from app.domain.refs import RepoRef
from app.errors import AfterwordError, TransientError
from app.ports.forge import Forges
from app.ports.store import Store
from app.services.catch_up import catch_up
from app.services.context import Context
from app.services.escalate import sweep
from app.services.policies import has_asked, refresh_policy
from app.services.reconcile import reconcile
from app.services.reports import post_weekly

log = logging.getLogger(__name__)

LEASE = 300.0  # seconds that one job of one repository may take before another scheduler may run it
REDELIVER_EVERY = 15  # minutes
KEEP_DELIVERIES = 30  # days
LONGEST_REDELIVERY = timedelta(days=3)  # how far back github.com can send a delivery again

ContextOf = Callable[[RepoRef], Context]


@dataclass(frozen=True, slots=True)
class Job:
    """Work that is due once per window; `window` returns None while nothing is due."""

    name: str
    window: Callable[[Context], str | None]
    run: Callable[[str, Context], object]


def tick(now: datetime, store: Store, forges: Forges, context_of: ContextOf) -> None:
    """Do what has come due since the last tick."""
    _global_jobs(now, store, forges)
    for repo in store.repositories():
        for job in JOBS:
            try:
                run_job(job, context_of(repo))
            except TransientError as wait:
                log.warning("%s of %s waits: %s", job.name, repo.name, wait)
            except AfterwordError as problem:
                log.error("%s of %s: %s", job.name, repo.name, problem)


def run_job(job: Job, context: Context) -> bool:
    """Run a job if its window has come and nobody has run it or is running it; return whether it ran.

    The window is finished even where somebody has to act first: the next one tries again.
    """
    store, name = context.store, f"{job.name}/{context.repo.tag}"
    window = job.window(context)
    if window is None or store.last_window(name) == window:
        return False
    with store.lease(name, LEASE) as held:
        if not held or store.last_window(name) == window:
            return False
        try:
            job.run(window, context)
        except TransientError:
            raise
        except AfterwordError:
            store.finish_window(name, window)
            raise
        store.finish_window(name, window)
        return True


def _reconcile(_window: str, context: Context) -> None:
    context = replace(context, policy=refresh_policy(context.forge, context.store, context.read_base))
    catch_up(context)
    reconcile(context)


def _hour(context: Context) -> str:
    return context.now.astimezone(UTC).strftime("%Y-%m-%dT%H")


def _asked_hour(context: Context) -> str | None:
    """Sweep every hour: somewhere it is a working hour, and what was held back gets its turn the same day."""
    return _hour(context) if has_asked(context) else None


def _week(context: Context) -> str | None:
    """Return the week to report on; where nothing is known of a last one, the next Monday is soon enough."""
    name = f"weekly/{context.repo.tag}"
    last = context.store.last_window(name)
    due = weekly_is_due(context.now, context.policy, last) if has_asked(context) else None
    if due and last is None:
        context.store.finish_window(name, due)
        return None
    return due


def _weekly(window: str, context: Context) -> None:
    reconcile(context)
    post_weekly(window, context)


JOBS = (
    Job("reconcile", _hour, _reconcile),
    Job("sweep", _asked_hour, lambda _window, context: sweep(context)),
    Job("weekly", _week, _weekly),
)


def _global_jobs(now: datetime, store: Store, forges: Forges) -> None:
    _once(
        "repositories", now.astimezone(UTC).strftime("%Y-%m-%dT%H"), store, lambda _: learn_repositories(store, forges)
    )
    quarter = now.astimezone(UTC).replace(minute=now.minute - now.minute % REDELIVER_EVERY, second=0, microsecond=0)
    _once("redeliver", quarter.isoformat(), store, lambda last: _redeliver(last, now, store, forges))


def _once(name: str, window: str, store: Store, run: Callable[[str | None], object]) -> None:
    """Run work that belongs to no repository once per window; where the forge is away, the next tick tries again."""
    with store.lease(name, LEASE) as held:
        last = store.last_window(name)
        if not held or last == window:
            return
        try:
            run(last)
        except AfterwordError as problem:
            log.warning("%s waits: %s", name, problem)
        else:
            store.finish_window(name, window)


def learn_repositories(store: Store, forges: Forges) -> Sequence[RepoRef]:
    """Remember every repository that we may work in, let go of those we may not any more, and return them."""
    found = forges.repositories()
    for repo in found:
        store.save_repository(repo, active=True, private=True)
    names = {(repo.host, repo.name) for repo in found}
    for repo in store.repositories():
        if (repo.host, repo.name) not in names:
            store.save_repository(repo, active=False, private=True)
    return found


def _redeliver(last: str | None, now: datetime, store: Store, forges: Forges) -> None:
    start = datetime.fromisoformat(last) - timedelta(hours=1) if last else now - LONGEST_REDELIVERY
    asked = forges.redeliver_failed(start)
    store.purge_deliveries(KEEP_DELIVERIES)
    if asked:
        log.info("asked for %s failed deliveries again", asked)
