"""The outbox: planned effects, one lane per credential, one holder per lane, every answer fenced."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Select, and_, case, exists, func, null, or_, select, update

from app.domain.effects import Applied, Effect
from app.domain.plan import Plan
from app.ports.store import LaneLease, OutboxRow
from app.store import codec
from app.store.columns import now, storable
from app.store.part import Part
from app.store.plans import write_plan, write_sent
from app.store.repos import read_repository, repository_columns
from app.store.schema import EFFECT_IS_SENT, EFFECT_WAITS, effects, lanes, repositories
from app.store.schema import settings as remembered

_UNREADABLE_WAIT = 600.0  # seconds until a row that this release cannot read is looked at again
_LOST = "The worker that was sending this stopped before it had an answer."

# Rows of a newer release, or of a repository that has us no longer, stay where they are.
MAY_LEAVE = and_(
    effects.c.kind.in_(codec.EFFECT_KINDS),
    effects.c.version <= codec.EFFECT_VERSION,
    exists().where(repositories.c.id == effects.c.repository, repositories.c.active.is_not(False)).correlate(effects),
)
IS_DUE = and_(EFFECT_WAITS, effects.c.due <= now(), MAY_LEAVE)


class SqlOutbox(Part):
    """Effects and lanes in SQL."""

    def take_lane(self) -> LaneLease | None:
        """Take the lane that has rested longest of those with a due effect that nobody holds."""
        return self._database.write(self._take_lane)

    def next_effect(self, lease: LaneLease) -> OutboxRow | None:
        """Mark the lane's next due effect as being sent and extend the lease."""
        return self._database.write(lambda connection: self._next_effect(connection, lease))

    def settle(self, lease: LaneLease, row: OutboxRow, applied: Applied, plan: Plan, pause: float) -> bool:
        """Record an answer and what follows from it, and rest the lane; False where the lease was lost."""
        change = {
            **_newer_version(otherwise="done"),
            "sent_digest": effects.c.digest,
            "applied": codec.write_json(codec.APPLIED, applied),
            "unclear": False,
            "reason": None,
        }

        def work(connection: Connection) -> bool:
            _rest_lane(connection, lease, pause)
            is_ours = _give_back(connection, lease, row, change)
            if is_ours:
                write_plan(connection, plan)
            return is_ours

        return self._database.write(work)

    def postpone(self, lease: LaneLease, row: OutboxRow, reason: str, wait: float, *, whole_lane: bool) -> None:
        """Give an effect that never left back for later; a wait of the whole lane is no attempt of the effect's."""
        change = {
            **({"state": "unknown"} if row.unclear else _newer_version(otherwise="planned", last_sent_stands=True)),
            "attempts": effects.c.attempts - (1 if whole_lane else 0),
            "reason": storable(reason),
            "due": now() + wait,
        }

        def work(connection: Connection) -> None:
            if whole_lane:
                _rest_lane(connection, lease, wait)
            _give_back(connection, lease, row, change)

        self._database.write(work)

    def unclear(self, lease: LaneLease, row: OutboxRow, reason: str, wait: float) -> None:
        """Keep an effect whose answer was lost, to be looked up after `wait` seconds."""
        change = {"state": "unknown", "unclear": True, "reason": storable(reason), "due": now() + wait}
        self._database.write(lambda connection: _give_back(connection, lease, row, change))

    def bury(self, lease: LaneLease, row: OutboxRow, reason: str) -> None:
        """Give an effect up, with the reason; a newer version of it gets its own chance."""
        change = {
            **_newer_version(otherwise="dead", last_sent_stands=not row.unclear),
            "reason": storable(reason),
            "unclear": and_(effects.c.unclear, effects.c.next_payload.is_(None)),
        }
        self._database.write(lambda connection: _give_back(connection, lease, row, change))

    def release_lane(self, lease: LaneLease) -> None:
        """Let the lane go; what was still being sent is looked up first."""
        held = and_(lanes.c.lane == lease.lane, lanes.c.fence == lease.fence)

        def work(connection: Connection) -> None:
            if connection.execute(update(lanes).where(held).values(until=0.0)).rowcount:
                self._doubt_what_was_sent(connection, lease.lane)

        self._database.write(work)

    def assume_sent(self, effects: Sequence[Effect]) -> None:
        """Let effects stand as sent without sending them, where nothing stands under their keys yet."""
        self._database.write(lambda connection: write_sent(connection, effects))

    def replay_effect(self, key: str) -> bool:
        """Make a dead effect due again; return whether there was one."""
        dead = update(effects).where(effects.c.key == storable(key), effects.c.state == "dead")
        state = case((effects.c.unclear, "unknown"), else_="planned")
        again = dead.values(state=state, attempts=0, due=now(), reason=None)
        return self._database.write(lambda connection: connection.execute(again).rowcount > 0)

    def _take_lane(self, connection: Connection) -> LaneLease | None:
        if _is_paused(connection):
            return None
        while (lane := connection.execute(_FREE_LANE).scalar()) is not None:
            self._doubt_what_was_sent(connection, lane)
            if connection.execute(select(exists().where(effects.c.lane == lane, IS_DUE))).scalar():
                take = update(lanes).where(lanes.c.lane == lane).returning(lanes.c.fence, lanes.c.until)
                until = now() + self._limits.lane_lease
                taken = connection.execute(take.values(fence=lanes.c.fence + 1, until=until, taken=now())).one()
                return LaneLease(lane=lane, fence=taken.fence, expires=datetime.fromtimestamp(taken.until, UTC))
        return None

    def _next_effect(self, connection: Connection, lease: LaneLease) -> OutboxRow | None:
        held = and_(lanes.c.lane == lease.lane, lanes.c.fence == lease.fence, lanes.c.until > now())
        ready = select(lanes.c.lane).where(held, lanes.c.not_before <= now()).with_for_update(key_share=True)
        if _is_paused(connection) or connection.execute(ready).first() is None:
            return None
        while (row := connection.execute(_first_due(lease.lane)).first()) is not None:
            this = update(effects).where(effects.c.id == row.id)
            try:
                effect = replace(codec.EFFECT.validate_json(row.payload), repo=read_repository(row, "repo_"))
            except ValidationError as error:
                reason = f"This release cannot read the effect: {error.errors()[0]['msg']}."
                connection.execute(this.values(due=now() + _UNREADABLE_WAIT, reason=reason))
                continue
            connection.execute(this.values(state="sending", fence=lease.fence, attempts=row.attempts + 1))
            connection.execute(update(lanes).where(held).values(until=now() + self._limits.lane_lease))
            return OutboxRow(row=row.id, effect=effect, attempts=row.attempts + 1, unclear=row.unclear)
        return None

    def _doubt_what_was_sent(self, connection: Connection, lane: str) -> None:
        """Of what a former holder of the lane left as being sent, nobody knows whether it arrived."""
        left = update(effects).where(EFFECT_IS_SENT, effects.c.lane == lane)
        due = now() + self._limits.unclear_wait
        connection.execute(left.values(state="unknown", unclear=True, reason=_LOST, due=due))


_FREE_LANE = (
    select(lanes.c.lane)
    .where(
        lanes.c.until <= now(),
        lanes.c.not_before <= now(),
        or_(
            exists().where(effects.c.lane == lanes.c.lane, IS_DUE),
            exists().where(effects.c.lane == lanes.c.lane, EFFECT_IS_SENT),
        ),
    )
    .order_by(lanes.c.taken, lanes.c.lane)
    .limit(1)
    .with_for_update(key_share=True, skip_locked=True)
)


def _first_due(lane: str) -> Select[Any]:
    query = select(effects, *repository_columns(repositories, "repo_"))
    query = query.join(repositories, repositories.c.id == effects.c.repository)
    query = query.where(effects.c.lane == lane, IS_DUE).order_by(effects.c.priority, effects.c.id).limit(1)
    return query.with_for_update(of=effects)


def _newer_version(*, otherwise: str, last_sent_stands: bool = False) -> dict[str, Any]:
    """Put the version that waits behind an attempt in its place; without one the state is `otherwise`."""
    waits = effects.c.next_payload.is_not(None)
    states = [(effects.c.next_digest == effects.c.sent_digest, "done")] if last_sent_stands else []
    return {
        "state": case(*states, (waits, "planned"), else_=otherwise),
        "payload": func.coalesce(effects.c.next_payload, effects.c.payload),
        "digest": func.coalesce(effects.c.next_digest, effects.c.digest),
        "next_payload": null(),
        "next_digest": null(),
        "attempts": case((waits, 0), else_=effects.c.attempts),
        "due": case((waits, now()), else_=effects.c.due),
    }


def _give_back(connection: Connection, lease: LaneLease, row: OutboxRow, change: dict[str, Any]) -> bool:
    held = and_(effects.c.id == row.row, effects.c.fence == lease.fence, EFFECT_IS_SENT)
    return connection.execute(update(effects).where(held).values(**change)).rowcount > 0


def _rest_lane(connection: Connection, lease: LaneLease, pause: float) -> None:
    held = and_(lanes.c.lane == lease.lane, lanes.c.fence == lease.fence)
    connection.execute(update(lanes).where(held).values(not_before=now() + pause))


def _is_paused(connection: Connection) -> bool:
    return bool(connection.execute(select(remembered.c.value).where(remembered.c.name == "paused")).scalar())
