"""The policy in force: read from the default branch; a broken one leaves the last good one in force."""

import logging

from app.domain.policy import Policy
from app.errors import AuthorError
from app.ports.forge import Forge
from app.ports.store import Store
from app.readers.policy import POLICY_PATH, check_public, read_policy
from app.services.context import Context

log = logging.getLogger(__name__)


def refresh_policy(forge: Forge, store: Store) -> Policy:
    """Read the policy from the forge, remember it if it is good, and return the one in force."""
    text = forge.read_text(POLICY_PATH) or ""
    try:
        policy = read_policy(text)
        check_public(policy, private=forge.is_private())
    except AuthorError as refused:
        return _keep_last_good(str(refused), forge, store)
    store.set_value(_name(forge, "policy-problem"), None)
    store.set_value(_name(forge, "policy"), text)
    return policy


def policy_in_force(forge: Forge, store: Store) -> Policy:
    """Return the last good policy that was read, without asking the forge; the default where there is none."""
    return read_policy(store.value(_name(forge, "policy")) or "")


def known_policy(forge: Forge, store: Store) -> Policy:
    """Return the policy in force, reading it first where it never was."""
    if store.value(_name(forge, "policy")) is None:
        return refresh_policy(forge, store)
    return policy_in_force(forge, store)


def has_asked(context: Context) -> bool:
    """Say whether a repository wants scheduled posts: it has a policy, or action items that are followed."""
    chosen = context.store.value(_name(context.forge, "policy"))
    return bool(chosen) or bool(context.store.items(context.repo))


def _keep_last_good(problem: str, forge: Forge, store: Store) -> Policy:
    log.warning("the policy of %s is not in force: %s", forge.repo.name, problem)
    store.set_value(_name(forge, "policy-problem"), problem)
    return policy_in_force(forge, store)


def _name(forge: Forge, what: str) -> str:
    return f"{what}/{forge.repo.host}/{forge.repo.id or forge.repo.name}"
