"""The first schema.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Double, Integer, LargeBinary, Text

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW = BigInteger().with_variant(Integer(), "sqlite")

# lz4 packs a webhook's JSON at a fraction of what PostgreSQL's default costs; a server without it keeps the default.
PACK_BODIES = """
DO $$ BEGIN
  EXECUTE 'ALTER TABLE deliveries ALTER COLUMN body SET COMPRESSION lz4';
EXCEPTION WHEN OTHERS THEN NULL;
END $$
"""


def upgrade() -> None:
    """Create every table."""
    _create_inbox()
    _create_repositories()
    _create_outbox()
    _create_items()
    _create_other_memory()
    _create_schedule()


def downgrade() -> None:
    """Drop every table."""
    for table in ("settings", "windows", "leases", "log", "reviews", "documents", "items", "effects", "lanes"):
        op.drop_table(table)
    op.drop_table("repositories")
    op.drop_table("deliveries")


def _create_inbox() -> None:
    op.create_table(
        "deliveries",
        Column("id", ROW, nullable=False),
        Column("source", Text(), nullable=False),
        Column("delivery", Text(), nullable=False),
        Column("event", Text(), nullable=False),
        Column("installation", BigInteger(), nullable=False),
        Column("state", Text(), nullable=False),
        Column("attempts", Integer(), nullable=False),
        Column("fence", BigInteger(), nullable=False),
        Column("due", Double(), nullable=False),
        Column("reason", Text()),
        Column("received_at", Double(), nullable=False),
        Column("body", LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("source", "delivery", name="uq_deliveries_source_delivery"),
    )
    _create_partial_index(
        "ix_deliveries_waiting", "deliveries", ["due", "installation"], "state IN ('received', 'claimed')"
    )
    if op.get_context().dialect.name == "postgresql":
        op.execute(PACK_BODIES)


def _create_repositories() -> None:
    op.create_table(
        "repositories",
        Column("id", ROW, nullable=False),
        Column("host", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("forge_id", BigInteger(), nullable=False),
        Column("installation", BigInteger(), nullable=False),
        Column("active", Boolean()),
        Column("private", Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_repositories"),
    )
    op.create_index("ix_repositories_host_name", "repositories", ["host", "name"])
    _create_partial_index(
        "uq_repositories_forge_id", "repositories", ["host", "forge_id"], "forge_id <> 0", unique=True
    )
    _create_partial_index("uq_repositories_unknown_name", "repositories", ["host", "name"], "forge_id = 0", unique=True)


def _create_outbox() -> None:
    op.create_table(
        "lanes",
        Column("lane", Text(), nullable=False),
        Column("fence", BigInteger(), nullable=False),
        Column("until", Double(), nullable=False),
        Column("not_before", Double(), nullable=False),
        Column("taken", Double(), nullable=False),
        sa.PrimaryKeyConstraint("lane", name="pk_lanes"),
    )
    op.create_table(
        "effects",
        Column("id", ROW, nullable=False),
        Column("key", Text(), nullable=False),
        Column("lane", Text(), nullable=False),
        Column("repository", ROW, nullable=False),
        Column("kind", Text(), nullable=False),
        Column("version", Integer(), nullable=False),
        Column("priority", Integer(), nullable=False),
        Column("payload", Text(), nullable=False),
        Column("digest", Text(), nullable=False),
        Column("next_payload", Text()),
        Column("next_digest", Text()),
        Column("sent_digest", Text()),
        Column("state", Text(), nullable=False),
        Column("unclear", Boolean(), nullable=False),
        Column("attempts", Integer(), nullable=False),
        Column("fence", BigInteger(), nullable=False),
        Column("due", Double(), nullable=False),
        Column("reason", Text()),
        Column("applied", Text()),
        Column("planned_at", Double(), nullable=False),
        sa.ForeignKeyConstraint(["lane"], ["lanes.lane"], name="fk_effects_lane"),
        sa.ForeignKeyConstraint(["repository"], ["repositories.id"], name="fk_effects_repository"),
        sa.PrimaryKeyConstraint("id", name="pk_effects"),
        sa.UniqueConstraint("key", name="uq_effects_key"),
    )
    _create_partial_index("ix_effects_sending", "effects", ["lane"], "state = 'sending'")
    _create_partial_index(
        "ix_effects_waiting", "effects", ["lane", "priority", "id"], "state IN ('planned', 'unknown')"
    )


def _create_items() -> None:
    op.create_table(
        "items",
        Column("key", Text(), nullable=False),
        Column("repository", ROW, nullable=False),
        Column("path", Text(), nullable=False),
        Column("issue_repository", ROW),
        Column("issue_number", BigInteger()),
        Column("state", Text(), nullable=False),
        Column("live", Boolean(), nullable=False),
        Column("priority", Text(), nullable=False),
        Column("due", Date()),
        Column("body", Text(), nullable=False),
        Column("version", Integer(), nullable=False),
        sa.ForeignKeyConstraint(["issue_repository"], ["repositories.id"], name="fk_items_issue_repository"),
        sa.ForeignKeyConstraint(["repository"], ["repositories.id"], name="fk_items_repository"),
        sa.PrimaryKeyConstraint("key", name="pk_items"),
    )
    op.create_index("ix_items_issue", "items", ["issue_repository", "issue_number"])
    op.create_index("ix_items_repository_path", "items", ["repository", "path"])
    _create_partial_index("ix_items_live_due", "items", ["due"], "live")


def _create_other_memory() -> None:
    op.create_table(
        "documents",
        Column("repository", ROW, nullable=False),
        Column("path", Text(), nullable=False),
        Column("body", Text(), nullable=False),
        sa.ForeignKeyConstraint(["repository"], ["repositories.id"], name="fk_documents_repository"),
        sa.PrimaryKeyConstraint("repository", "path", name="pk_documents"),
    )
    op.create_table(
        "reviews",
        Column("repository", ROW, nullable=False),
        Column("number", BigInteger(), autoincrement=False, nullable=False),
        Column("body", Text(), nullable=False),
        Column("version", Integer(), nullable=False),
        sa.ForeignKeyConstraint(["repository"], ["repositories.id"], name="fk_reviews_repository"),
        sa.PrimaryKeyConstraint("repository", "number", name="pk_reviews"),
    )
    op.create_table(
        "log",
        Column("id", ROW, nullable=False),
        Column("repository", ROW),
        Column("item", Text(), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("what", Text(), nullable=False),
        Column("was", Text()),
        Column("now", Text()),
        Column("digest", Text(), nullable=False),
        sa.ForeignKeyConstraint(["repository"], ["repositories.id"], name="fk_log_repository"),
        sa.PrimaryKeyConstraint("id", name="pk_log"),
        sa.UniqueConstraint("digest", name="uq_log_digest"),
    )
    op.create_index("ix_log_repository", "log", ["repository"])
    op.create_index("ix_log_what_at", "log", ["what", "at"])


def _create_schedule() -> None:
    op.create_table(
        "leases",
        Column("name", Text(), nullable=False),
        Column("holder", Text(), nullable=False),
        Column("until", Double(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    op.create_table(
        "windows",
        Column("job", Text(), nullable=False),
        Column("window", Text(), nullable=False),
        sa.PrimaryKeyConstraint("job", name="pk_windows"),
    )
    op.create_table(
        "settings",
        Column("name", Text(), nullable=False),
        Column("value", Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )


def _create_partial_index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    rows = sa.text(where)
    op.create_index(name, table, columns, unique=unique, postgresql_where=rows, sqlite_where=rows)
