"""The tables. Times in `due`, `until` and their like are seconds since 1970 by the database's clock."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from app.store.columns import UtcTime, now

# SQLite numbers rows by itself only where the key is an INTEGER.
_ROW = BigInteger().with_variant(Integer, "sqlite")

# Written out rather than bound, because a partial index is searched only where the planner can see the same words.
DELIVERY_WAITS = text("state IN ('received', 'claimed')")
EFFECT_WAITS = text("state IN ('planned', 'unknown')")
EFFECT_IS_SENT = text("state = 'sending'")
ITEM_IS_LIVE = text("live")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", _ROW, primary_key=True),
    Column("source", Text, nullable=False),
    Column("delivery", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("installation", BigInteger, nullable=False),
    Column("state", Text, nullable=False),  # received | claimed | done | parked | dead
    Column("attempts", Integer, nullable=False, default=0),
    Column("fence", BigInteger, nullable=False, default=0),
    Column("due", Double, nullable=False, default=now()),  # of a claimed one: the end of its lease
    Column("reason", Text),
    Column("received_at", Double, nullable=False, default=now()),
    Column("body", LargeBinary, nullable=False),  # last, because SQLite reads past it to what stands behind
    UniqueConstraint("source", "delivery"),
)
Index(
    "ix_deliveries_waiting",
    deliveries.c.due,
    deliveries.c.installation,  # so that turns are taken without a look at the bodies
    postgresql_where=DELIVERY_WAITS,
    sqlite_where=DELIVERY_WAITS,
)

repositories = Table(
    "repositories",
    metadata,
    Column("id", _ROW, primary_key=True),
    Column("host", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("forge_id", BigInteger, nullable=False, default=0),  # 0 until the forge has told us
    Column("installation", BigInteger, nullable=False, default=0),
    Column("active", Boolean),  # null: only heard of; false: it has Afterword no longer
    Column("private", Boolean, nullable=False, default=True),
)
Index("ix_repositories_host_name", repositories.c.host, repositories.c.name)
_KNOWN, _UNKNOWN = text("forge_id <> 0"), text("forge_id = 0")
Index(
    "uq_repositories_forge_id",
    repositories.c.host,
    repositories.c.forge_id,
    unique=True,
    postgresql_where=_KNOWN,
    sqlite_where=_KNOWN,
)
Index(
    "uq_repositories_unknown_name",
    repositories.c.host,
    repositories.c.name,
    unique=True,
    postgresql_where=_UNKNOWN,
    sqlite_where=_UNKNOWN,
)

lanes = Table(
    "lanes",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("fence", BigInteger, nullable=False, default=0),
    Column("until", Double, nullable=False, default=0),  # end of the holder's lease, 0 while nobody holds it
    Column("not_before", Double, nullable=False, default=0),
    Column("taken", Double, nullable=False, default=0),
)

effects = Table(
    "effects",
    metadata,
    Column("id", _ROW, primary_key=True),
    Column("key", Text, nullable=False),
    Column("lane", Text, ForeignKey("lanes.lane"), nullable=False),
    Column("repository", _ROW, ForeignKey("repositories.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("payload", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("next_payload", Text),  # what replaces the payload once the attempt that is under way has been settled
    Column("next_digest", Text),
    Column("sent_digest", Text),
    Column("state", Text, nullable=False, default="planned"),  # planned | sending | unknown | done | dead
    Column("unclear", Boolean, nullable=False, default=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("fence", BigInteger, nullable=False, default=0),
    Column("due", Double, nullable=False, default=now()),
    Column("reason", Text),
    Column("applied", Text),
    Column("planned_at", Double, nullable=False, default=now()),
    UniqueConstraint("key"),
)
Index(
    "ix_effects_waiting",
    effects.c.lane,
    effects.c.priority,
    effects.c.id,
    postgresql_where=EFFECT_WAITS,
    sqlite_where=EFFECT_WAITS,
)
Index("ix_effects_sending", effects.c.lane, postgresql_where=EFFECT_IS_SENT, sqlite_where=EFFECT_IS_SENT)

items = Table(
    "items",
    metadata,
    Column("key", Text, primary_key=True),
    Column("repository", _ROW, ForeignKey("repositories.id"), nullable=False),
    Column("path", Text, nullable=False),
    Column("issue_repository", _ROW, ForeignKey("repositories.id")),
    Column("issue_number", BigInteger),
    Column("state", Text, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("priority", Text, nullable=False),
    Column("due", Date),
    Column("body", Text, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_items_repository_path", items.c.repository, items.c.path)
Index("ix_items_issue", items.c.issue_repository, items.c.issue_number)
Index("ix_items_live_due", items.c.due, postgresql_where=ITEM_IS_LIVE, sqlite_where=ITEM_IS_LIVE)

documents = Table(
    "documents",
    metadata,
    Column("repository", _ROW, ForeignKey("repositories.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    Column("repository", _ROW, ForeignKey("repositories.id"), primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("version", Integer, nullable=False),
)

log = Table(
    "log",
    metadata,
    Column("id", _ROW, primary_key=True),
    Column("repository", _ROW, ForeignKey("repositories.id")),
    Column("item", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("what", Text, nullable=False),
    Column("was", Text),
    Column("now", Text),
    Column("digest", Text, nullable=False),  # of the whole entry: what is told twice is kept once
    UniqueConstraint("digest"),
)
Index("ix_log_what_at", log.c.what, log.c.at)
Index("ix_log_repository", log.c.repository)

leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("until", Double, nullable=False),
)

windows = Table(
    "windows",
    metadata,
    Column("job", Text, primary_key=True),
    Column("window", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
