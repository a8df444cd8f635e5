"""Work that finishes every delivery on a real store, in place of the real builder; run as a module it is a worker."""

import os
import sys
import time
from datetime import datetime

from app.settings import Settings
from app.store.limits import Limits
from app.store.open import SqlStore, open_store
from workers import services
from workers.worker import main


class Echo:
    """Finishes deliveries; the body `slow` takes `ECHO_SECONDS`, the body `poison` kills its process."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store

    def handle_deliveries(self, limit: int) -> int:
        claimed = self.store.claim_deliveries(1)
        for held in claimed:
            if held.delivery.body == b"poison":
                os._exit(9)
            if held.delivery.body == b"slow":
                self.store.set_value("began", held.delivery.id)
                time.sleep(float(os.environ.get("ECHO_SECONDS", "1")))
            self.store.finish_delivery(held)
        return len(claimed)

    def deliver(self, limit: int) -> int:
        return 0

    def tick(self, now: datetime) -> None:
        self.store.set_value("ticked", now.isoformat())


def build_workshop(settings: Settings, pass_on: tuple[type[Exception], ...]) -> Echo:
    """Open the work, with leases that end soon."""
    return Echo(open_store(settings.database_url, limits=Limits(delivery_lease=2.0, delivery_attempts=3)))


if __name__ == "__main__":
    services._BUILDER = "tests.workers.echo"
    sys.exit(main())
