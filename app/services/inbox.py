"""Deliveries are read and acted on: each at least once, in any order, with the same end."""

import logging
from collections.abc import Callable, Sequence

from app.domain.events import Event, InstallationChanged
from app.domain.refs import RepoRef
from app.errors import AuthorError, OperatorError, TransientError
from app.ports.store import ClaimedDelivery, Delivery, Store
from app.services.commands import ContextOf, handle_event

log = logging.getLogger(__name__)

FIRST_WAIT, LONGEST_WAIT = 10.0, 1800.0  # seconds
ReadDelivery = Callable[[Delivery], Event | None]


class Clerk:
    """Takes deliveries from the inbox and does what they ask for."""

    def __init__(
        self,
        store: Store,
        read: ReadDelivery,
        context_of: ContextOf,
        *,
        allowed_accounts: Sequence[str] = (),
        pass_on: tuple[type[Exception], ...] = (),
    ) -> None:
        """`read` says what a delivery means; events of accounts that are not allowed are parked (empty: all are).

        Errors of the kinds in `pass_on`, such as a job's time limit, end the work instead of counting as an attempt.
        """
        self._store = store
        self._read = read
        self._context_of = context_of
        self._pass_on = pass_on
        self._allowed = {account.casefold() for account in allowed_accounts}

    def handle(self, limit: int = 50) -> int:
        """Handle up to `limit` due deliveries; return how many were taken."""
        claimed = self._store.claim_deliveries(limit)
        for delivery in claimed:
            self._handle_one(delivery)
        return len(claimed)

    def _handle_one(self, claimed: ClaimedDelivery) -> None:
        try:
            event = self._read(claimed.delivery)
            if event is not None and not self._is_allowed(event):
                self._store.finish_delivery(claimed, "parked")
                return
            if event is not None:
                handle_event(event, self._store, self._context_of)
        except TransientError as wait:
            seconds = wait.retry_after or min(FIRST_WAIT * 2 ** (claimed.attempts - 1), LONGEST_WAIT)
            self._store.retry_delivery(claimed, str(wait), seconds)
        except (AuthorError, OperatorError) as problem:
            log.error("delivery %s is parked: %s", claimed.delivery.id, problem)
            self._store.finish_delivery(claimed, "parked")
        except self._pass_on:
            raise
        except Exception as fault:
            log.exception("delivery %s failed", claimed.delivery.id)
            self._store.retry_delivery(claimed, f"{type(fault).__name__}: {fault}", FIRST_WAIT)
        else:
            self._store.finish_delivery(claimed)

    def _is_allowed(self, event: Event) -> bool:
        return not self._allowed or account_of(event).casefold() in self._allowed


def account_of(event: Event) -> str:
    """Return the account in which something happened."""
    return event.account if isinstance(event, InstallationChanged) else repo_of(event).owner


def repo_of(event: Event) -> RepoRef:
    """Return the repository in which something happened; raises LookupError for an installation's events."""
    for name in ("repo", "change", "issue"):
        if (found := getattr(event, name, None)) is not None:
            return found if isinstance(found, RepoRef) else found.repo
    raise LookupError(f"{type(event).__name__} belongs to no repository.")
