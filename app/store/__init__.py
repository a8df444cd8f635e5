"""The SQL store: inbox, outbox, items, leases; SQLite or PostgreSQL."""
