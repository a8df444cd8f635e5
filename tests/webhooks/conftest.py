"""An app over a real store in memory."""

from collections.abc import Iterator

import pytest
from flask import Flask

from app.settings import Settings
from app.store.open import SqlStore, open_store
from tests.webhooks.deliveries import SECRET
from webhooks.app import create_app
from workers.bell import ThreadBell

SETTINGS = Settings(github_webhook_secrets=(SECRET,))


@pytest.fixture
def store() -> Iterator[SqlStore]:
    opened = open_store("sqlite://")
    yield opened
    opened.close()


@pytest.fixture
def app(store: SqlStore) -> Flask:
    return create_app(SETTINGS, store, ThreadBell())
