"""From what happened to what is to be done: each event goes to its use case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.domain.events import (
    BranchPushed,
    ChangeMerged,
    ChangeUpdated,
    CommentWritten,
    Event,
    InstallationChanged,
    IssueGone,
    IssueTouched,
    RepositoryChanged,
    ThreadAnswered,
)
from app.domain.refs import RepoRef
from app.errors import TransientError
from app.ports.store import Store
from app.readers.policy import POLICY_PATH
from app.services.catch_up import track_merge, track_push
from app.services.context import Context
from app.services.follow import forget_issue, sync_issue
from app.services.ignore import answer_thread
from app.services.policies import refresh_policy
from app.services.review import review_change

ContextOf = Callable[[RepoRef], Context]
FRESH = timedelta(minutes=10)
_OWN_DEEDS = frozenset({"opened", "labeled", "assigned", "unassigned"})  # whose answers are remembered
BUSY_WAIT = 2.0  # seconds until work on a change that another worker holds is tried again


def handle_event(event: Event, store: Store, context_of: ContextOf) -> int:
    """Do what an event asks for; return how many effects are new."""
    match event:
        case ChangeUpdated():
            return _review(event, store, context_of)
        case ChangeMerged():
            return track_merge(event, context_of(event.change.repo))
        case BranchPushed():
            return _pushed(event, context_of(event.repo)) if event.is_default else 0
        case IssueTouched():
            return _touched(event, context_of(event.issue.repo))
        case CommentWritten():
            return _commented(event, context_of(event.issue.repo))
        case ThreadAnswered():
            return _answered(event, store, context_of)
        case IssueGone():
            return forget_issue(event, context_of(event.issue.repo))
        case InstallationChanged():
            return _installed(event, store)
        case RepositoryChanged():
            return _repository(event, store)


def _review(event: ChangeUpdated, store: Store, context_of: ContextOf) -> int:
    """Hold the change while it is reviewed, so that two deliveries of one push do not write past each other."""
    change = event.change
    if not change.number:
        return _review_all_at(event, store, context_of)
    with store.lease(f"review/{change.tag}", 120) as held:
        if not held:
            raise TransientError(f"Change {change.number} is being reviewed already.", BUSY_WAIT)
        return review_change(change.number, context_of(change.repo), is_new=_is_new(event, context_of(change.repo)))


def _answered(event: ThreadAnswered, store: Store, context_of: ContextOf) -> int:
    """Review a change again once a finding of it is to be left as it is."""
    if not answer_thread(event, context_of(event.change.repo)):
        return 0
    return _review(ChangeUpdated(event.change, ""), store, context_of)


def _review_all_at(event: ChangeUpdated, store: Store, context_of: ContextOf) -> int:
    """Review every open change with a head, where the forge did not say which one is meant."""
    repo = event.change.repo
    heads = [change for change in context_of(repo).forge.open_changes() if change.head_sha == event.head_sha]
    return sum(_review(ChangeUpdated(change.ref, change.head_sha), store, context_of) for change in heads)


def _is_new(event: ChangeUpdated, context: Context) -> bool:
    """Say whether a change was opened so recently that only a first delivery can tell of it."""
    return event.opened_at is not None and timedelta(0) <= context.now - event.opened_at < FRESH


def _pushed(event: BranchPushed, context: Context) -> int:
    if event.paths is None or POLICY_PATH in event.paths:
        context = replace(context, policy=refresh_policy(context.forge, context.store, context.read_base))
    return track_push(event, context)


def _touched(event: IssueTouched, context: Context) -> int:
    """Read an issue again, unless this is the echo of what we did ourselves and have written down."""
    if event.action in _OWN_DEEDS and not event.by_human and event.actor == context.forge.login():
        return 0
    return sync_issue(event.issue.number, by_human=event.by_human, context=context)


def _commented(event: CommentWritten, context: Context) -> int:
    if event.on_change or not event.by_human:
        return 0
    return sync_issue(event.issue.number, by_human=True, context=context)


def _installed(event: InstallationChanged, store: Store) -> int:
    gone = event.action in ("deleted", "suspend")
    known = [repo for repo in store.repositories() if repo.installation == event.installation]
    for repo in (*event.added, *(known if event.action in ("deleted", "suspend", "unsuspend") else ())):
        store.save_repository(repo, active=not gone, private=True)
    for repo in event.removed:
        store.save_repository(repo, active=False, private=True)
    return 0


def _repository(event: RepositoryChanged, store: Store) -> int:
    active = event.action not in ("deleted", "archived", "transferred")
    store.save_repository(event.repo, active=active, private=event.private)
    return 0
