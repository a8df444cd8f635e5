"""The outbox goes out: one lane at a time, paced, an unclear write looked up before it is sent again."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from app.domain.effects import Applied, Effect, PostReview, without_hints
from app.domain.refs import ChangeRef, RepoRef
from app.errors import AuthorError, ChangedMeanwhile, OperatorError, TransientError, UnclearWrite
from app.ports.forge import Forge, Forges
from app.ports.store import LaneLease, OutboxRow, Store
from app.services.afterwards import plan_afterwards
from app.services.context import Context

log = logging.getLogger(__name__)

UNCLEAR_WAIT = 60.0  # seconds until a lost answer is looked up: lists on the forge lag behind writes
FIRST_WAIT, LONGEST_WAIT = 30.0, 3600.0
MOST_ATTEMPTS = 10
_DECISIONS = 10


class Courier:
    """Carries planned effects to the forge; several may work at once, each in its own lanes."""

    def __init__(
        self,
        store: Store,
        forges: Forges,
        context_of: Callable[[RepoRef], Context],
        *,
        pause: float = 1.0,
        unclear_wait: float = UNCLEAR_WAIT,
        pass_on: tuple[type[Exception], ...] = (),
    ) -> None:
        """`pause` is the rest in seconds between two writes of a lane, `unclear_wait` that before a look-up.

        Errors of the kinds in `pass_on` end the work; any other surprise leaves the write unclear.
        """
        self._store = store
        self._forges = forges
        self._context_of = context_of
        self._pass_on = pass_on
        self._pause = pause
        self._unclear_wait = unclear_wait

    def deliver(self, limit: int = 100) -> int:
        """Carry out up to `limit` due effects; return how many were settled."""
        settled = 0
        while settled < limit and (lease := self._store.take_lane()) is not None:
            try:
                done = self._work(lease, limit - settled)
            finally:
                self._store.release_lane(lease)
            if not done:
                break
            settled += done
        return settled

    def _work(self, lease: LaneLease, limit: int) -> int:
        done = 0
        while done < limit and (row := self._store.next_effect(lease)) is not None:
            done += 1
            self._send(lease, row)
        return done

    def _send(self, lease: LaneLease, row: OutboxRow) -> None:
        try:
            effect = self._still_to_do(row.effect)
            applied = self._carry_out(effect, unclear=row.unclear)
            self._settle(lease, row, applied)
        except UnclearWrite as lost:
            self._store.unclear(lease, row, str(lost), self._unclear_wait)
        except TransientError as wait:
            self._postpone(lease, row, wait)
        except (OperatorError, AuthorError) as final:
            log.error("gave up %s: %s", row.effect.key, final)
            self._store.bury(lease, row, str(final))
        except self._pass_on:
            raise
        except Exception as fault:
            log.exception("a surprise while sending %s", row.effect.key)
            self._surprised(lease, row, fault)

    def _settle(self, lease: LaneLease, row: OutboxRow, applied: Applied) -> None:
        """Write the answer down with what follows from it; decided again where something changed meanwhile."""
        context = self._context_of(row.effect.repo)
        for _ in range(_DECISIONS):
            with suppress(ChangedMeanwhile):
                self._store.settle(lease, row, applied, plan_afterwards(row.effect, applied, context), self._pause)
                return
        raise UnclearWrite(row.effect.key)

    def _carry_out(self, effect: Effect | None, *, unclear: bool) -> Applied:
        if effect is None:
            return Applied()
        forge = self._forges.open(effect.repo)
        if not unclear:
            return forge.apply(effect)
        effect = without_hints(effect)
        if isinstance(effect, PostReview):
            return _finish_review(effect, forge)
        # what converges is simply brought to its text again: an older text that stands is no answer
        found = forge.find(effect) if effect.once else None
        return found or forge.apply(effect)

    def _still_to_do(self, effect: Effect) -> Effect | None:
        """Leave out review comments that were posted since the review was planned."""
        if not isinstance(effect, PostReview):
            return effect
        record = self._store.review(ChangeRef(effect.repo, effect.number))
        posted = {comment.fingerprint for comment in record.posted if comment.comment_id} if record else set()
        left = tuple(comment for comment in effect.comments if comment.fingerprint not in posted)
        return replace(effect, comments=left) if left else None

    def _surprised(self, lease: LaneLease, row: OutboxRow, fault: Exception) -> None:
        reason = f"{type(fault).__name__}: {fault}"
        if row.attempts >= MOST_ATTEMPTS:
            self._store.bury(lease, row, reason)
        else:
            self._store.unclear(lease, row, reason, self._unclear_wait)

    def _postpone(self, lease: LaneLease, row: OutboxRow, wait: TransientError) -> None:
        if row.attempts >= MOST_ATTEMPTS and wait.retry_after is None:
            self._store.bury(lease, row, f"{wait} Given up after {row.attempts} attempts.")
            return
        seconds = wait.retry_after or min(FIRST_WAIT * 2 ** (row.attempts - 1), LONGEST_WAIT)
        self._store.postpone(lease, row, str(wait), seconds, whole_lane=wait.retry_after is not None)


def _finish_review(effect: PostReview, forge: Forge) -> Applied:
    """Post those comments of a review that did not arrive, and answer for all of them."""
    arrived = forge.find(effect) or Applied()
    there = {fingerprint for fingerprint, _ in arrived.comments}
    missing = tuple(comment for comment in effect.comments if comment.fingerprint not in there)
    if not missing:
        return arrived
    rest = forge.apply(replace(effect, comments=missing))
    return replace(rest, comments=arrived.comments + rest.comments)
