"""The policy in force: read from the default branch; a broken one leaves the last good one in force."""

import logging
from collections.abc import Callable
from datetime import date, datetime

from app.domain.calendar import local_date
from app.domain.policy import Policy
from app.domain.rules import rules_by_name
from app.errors import AfterwordError, AuthorError
from app.ports.forge import Forge, Forges
from app.ports.store import Store
from app.readers.policy import POLICY_PATH, check_public, merge_policies, read_policy
from app.services.context import Context

log = logging.getLogger(__name__)

BASE_REPOSITORIES = (".github-private", ".github")  # where an organisation keeps the policy that all others extend
ReadBase = Callable[[], str]


def refresh_policy(forge: Forge, store: Store, read_base: ReadBase) -> Policy:
    """Read the policy from the forge, remember it if it is good, and return the one in force."""
    own, base = forge.read_text(POLICY_PATH) or "", read_base()
    try:
        policy = read_proposed(own, base, forge)
    except AuthorError as refused:
        log.warning("the policy of %s is not in force: %s", forge.repo.name, refused)
        store.set_value(_name(forge, "policy-problem"), str(refused))
        return policy_in_force(forge, store)
    store.set_value(_name(forge, "policy-problem"), None)
    store.set_value(_name(forge, "policy"), own)
    store.set_value(_name(forge, "policy-base"), base)
    if own and store.value(_name(forge, "began")) is None:
        first = forge.first_commit_date(POLICY_PATH)
        store.set_value(_name(forge, "began"), first.isoformat() if first else None)
    return policy


def read_proposed(own: str, base: str, forge: Forge) -> Policy:
    """Read what would be in force with a policy of the repository's own; raises AuthorError where it cannot be used."""
    check_public(read_policy(own), private=forge.is_private())
    return merge_policies(base, own, rules=rules_by_name())


def policy_in_force(forge: Forge, store: Store) -> Policy:
    """Return the last good policy that was read, without asking the forge; the default where there is none.

    One that was good for an older release and is no more counts as none until it is mended.
    """
    base, own = store.value(_name(forge, "policy-base")) or "", store.value(_name(forge, "policy")) or ""
    try:
        return merge_policies(base, own)
    except AuthorError as refused:
        log.error("the remembered policy of %s cannot be read any more: %s", forge.repo.name, refused)
        return Policy()


def known_policy(forge: Forge, store: Store, read_base: ReadBase) -> Policy:
    """Return the policy in force, reading it first where it never was."""
    if store.value(_name(forge, "policy")) is None:
        return refresh_policy(forge, store, read_base)
    return policy_in_force(forge, store)


def policy_problem(context: Context) -> str | None:
    """Return what is wrong with the policy on the default branch, or None where it is in force."""
    return context.store.value(_name(context.forge, "policy-problem"))


def policy_began(context: Context) -> date | None:
    """Return the day on which a repository first had a policy; None where it has none yet."""
    began = context.store.value(_name(context.forge, "began"))
    return local_date(datetime.fromisoformat(began), context.policy.time_zone) if began else None


def has_asked(context: Context) -> bool:
    """Say whether a repository wants scheduled posts: it has a policy, or action items that are followed."""
    chosen = context.store.value(_name(context.forge, "policy"))
    return bool(chosen) or bool(context.store.items(context.repo))


def read_base_policy(forge: Forge, forges: Forges, configured: str | None) -> str:
    """Return the text of the policy that a repository's own extends; empty where there is none.

    `configured` is `repo:path`; without it the organisation's `.github-private`, else `.github` is looked at.
    """
    places = [f"{forge.repo.owner}/{name}" for name in BASE_REPOSITORIES]
    if configured:
        name, _, path = configured.partition(":")
        return _read(name, path or POLICY_PATH, forge, forges)
    texts = (_read(name, POLICY_PATH, forge, forges) for name in places if name != forge.repo.name)
    return next((text for text in texts if text), "")


def _read(name: str, path: str, forge: Forge, forges: Forges) -> str:
    try:
        return forges.open(forge.repo.sibling(name)).read_text(path) or ""
    except AfterwordError:
        return ""  # not installed there, or no such repository


def _name(forge: Forge, what: str) -> str:
    return f"{what}/{forge.repo.tag}"
