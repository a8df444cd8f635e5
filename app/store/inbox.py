"""The inbox: deliveries are stored once, handled at least once, finished once."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, or_, select, update

from app.ports.store import ClaimedDelivery, Delivery, DeliveryRecord
from app.store.columns import now, storable
from app.store.database import insert_into
from app.store.part import Part
from app.store.schema import DELIVERY_WAITS, deliveries

_DAY = 86400.0
_CLAIMANTS = 4  # how many workers may be claiming at one moment and each still find something
_AGAIN: dict[str, Any] = {"state": "received", "attempts": 0, "due": now(), "reason": None}
_KILLED = "The worker stopped without a word at every attempt. Look at its log, then replay the delivery."


class SqlInbox(Part):
    """Deliveries in SQL."""

    def receive(self, deliveries: Sequence[Delivery]) -> None:
        """Commit deliveries in one transaction; those that failed or were parked are due again, others stay."""
        rows = {(each.source, each.id): _row(each) for each in deliveries}
        if rows:
            self._database.write(lambda connection: _receive(connection, list(rows.values())))

    def claim_deliveries(self, limit: int) -> Sequence[ClaimedDelivery]:
        """Take due deliveries, oldest first and in turn by installation, for the length of a lease."""
        return self._database.write(lambda connection: self._claim(connection, limit))

    def finish_delivery(self, claimed: ClaimedDelivery, state: str = "done") -> None:
        """Mark a held delivery done, or parked; without effect where somebody else holds it by now."""
        self._give_back(claimed, {"state": state, "reason": None})

    def retry_delivery(self, claimed: ClaimedDelivery, reason: str, wait: float) -> None:
        """Give a delivery back for `wait` seconds, doubled at each attempt; after the last attempt it is dead."""
        is_last = claimed.attempts >= self._limits.delivery_attempts
        longest = max(wait, self._limits.longest_wait)
        pause = min(wait * 2 ** (claimed.attempts - 1), longest)
        state = "dead" if is_last else "received"
        self._give_back(claimed, {"state": state, "reason": storable(reason), "due": now() + pause})

    def purge_deliveries(self, older_than_days: float) -> int:
        """Delete deliveries that are finished, parked or dead and came in so many days ago; return how many."""
        old = deliveries.c.received_at < now() - older_than_days * _DAY
        finished = deliveries.c.state.in_(("done", "parked", "dead"))
        return self._database.write(
            lambda connection: connection.execute(delete(deliveries).where(finished, old)).rowcount
        )

    def replay_deliveries(self, states: Sequence[str] = ("dead", "parked"), *, delivery: str | None = None) -> int:
        """Make deliveries due again, or only the one with that id; return how many."""
        again = update(deliveries).where(deliveries.c.state.in_(states)).values(_AGAIN)
        if delivery is not None:
            again = again.where(deliveries.c.delivery == storable(delivery))
        return self._database.write(lambda connection: connection.execute(again).rowcount)

    def deliveries(self, states: Sequence[str] = (), *, limit: int = 100) -> Sequence[DeliveryRecord]:
        """Return stored deliveries, newest first."""
        query = select(*(column for column in deliveries.c if column.name != "body"))
        query = query.order_by(deliveries.c.id.desc()).limit(limit)
        if states:
            query = query.where(deliveries.c.state.in_(states))
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return [_record(row) for row in rows]

    def inbox_age(self) -> float:
        """Return for how many seconds the oldest delivery has been waiting, 0 where none waits."""
        age = select(now() - func.min(deliveries.c.received_at)).where(DELIVERY_WAITS)
        return max(0.0, self._database.read(lambda connection: connection.execute(age).scalar()) or 0.0)

    def _claim(self, connection: Connection, limit: int) -> list[ClaimedDelivery]:
        rows = _lock_in_turn(connection, limit)
        worn_out = [row for row in rows if row.state == "claimed" and row.attempts >= self._limits.delivery_attempts]
        taken = [row for row in rows if row not in worn_out]
        table = deliveries.c
        die = update(deliveries).where(table.id.in_([row.id for row in worn_out]))
        connection.execute(die.values(state="dead", reason=_KILLED))
        take = update(deliveries).where(table.id.in_([row.id for row in taken]))
        lease_end = now() + self._limits.delivery_lease
        connection.execute(
            take.values(state="claimed", attempts=table.attempts + 1, fence=table.fence + 1, due=lease_end)
        )
        return [_claimed(row) for row in taken]

    def _give_back(self, claimed: ClaimedDelivery, values: dict[str, Any]) -> None:
        table = deliveries.c
        held = and_(table.id == claimed.row, table.fence == claimed.fence, table.state == "claimed")
        change = update(deliveries).where(held).values(**values)
        self._database.write(lambda connection: connection.execute(change))


def _row(delivery: Delivery) -> dict[str, Any]:
    return {
        "source": storable(delivery.source),
        "delivery": storable(delivery.id),
        "event": storable(delivery.event),
        "installation": delivery.installation,
        "body": delivery.body,
        "state": "received",
    }


def _receive(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    table = deliveries.c
    failed = or_(table.state == "dead", table.state == "parked", and_(table.state == "received", table.attempts > 0))
    insert = insert_into(connection, deliveries)
    connection.execute(
        insert.on_conflict_do_update(index_elements=["source", "delivery"], set_=_AGAIN, where=failed), rows
    )


def _lock_in_turn(connection: Connection, limit: int) -> list[Row[Any]]:
    """Lock due deliveries, one of each installation before the second of any, past those that others lock."""
    table = deliveries.c
    is_due = and_(DELIVERY_WAITS, table.due <= now())
    turn = func.row_number().over(partition_by=table.installation, order_by=table.id).label("turn")
    turns = select(table.id, turn).where(is_due).subquery()
    in_turn = select(turns.c.id).order_by(turns.c.turn, turns.c.id).limit(limit * _CLAIMANTS)
    ids = connection.execute(in_turn).scalars().all()
    rows: list[Row[Any]] = []
    for start in range(0, len(ids), limit):
        query = select(deliveries).where(is_due, table.id.in_(ids[start : start + limit])).limit(limit - len(rows))
        rows += connection.execute(query.with_for_update(skip_locked=True)).all()
        if len(rows) == limit:
            break
    return sorted(rows, key=lambda row: ids.index(row.id))


def _claimed(row: Any) -> ClaimedDelivery:
    return ClaimedDelivery(
        row=row.id,
        fence=row.fence + 1,
        attempts=row.attempts + 1,
        delivery=Delivery(
            source=row.source, id=row.delivery, event=row.event, body=row.body, installation=row.installation
        ),
    )


def _record(row: Any) -> DeliveryRecord:
    return DeliveryRecord(
        source=row.source,
        id=row.delivery,
        event=row.event,
        installation=row.installation,
        state=row.state,
        attempts=row.attempts,
        reason=row.reason,
        received_at=datetime.fromtimestamp(row.received_at, UTC),
    )
