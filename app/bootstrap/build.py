"""Builds a process's work from its settings."""

import json

from app.bootstrap.clocks import SystemClock
from app.bootstrap.workshop import Manner, Workshop
from app.domain.events import Event
from app.domain.marker import MarkerKeys
from app.errors import AuthorError, OperatorError
from app.forges.github.config import GitHubConfig
from app.forges.github.events import read_event
from app.forges.github.forges import GitHubForges
from app.ports.store import Delivery
from app.settings import Settings
from app.store.limits import Limits
from app.store.open import open_store


def build_workshop(
    settings: Settings, *, database_url: str | None = None, pass_on: tuple[type[Exception], ...] = ()
) -> Workshop:
    """Return the work of a process; `database_url` stands in for the one of the settings.

    Raises OperatorError where the settings lack a credential or the marker key.
    """
    keys = _marker_keys(settings)
    return Workshop(
        store=open_store(database_url or settings.database_url, limits=Limits(unclear_wait=settings.unclear_wait)),
        forges=GitHubForges(github_config(settings, keys)),
        keys=keys,
        clock=SystemClock(),
        read=read_github_delivery,
        manner=Manner(
            trusted=settings.trusted_authors,
            allowed_accounts=settings.allowed_accounts,
            default_policy=settings.default_policy,
            write_interval=settings.write_interval,
            unclear_wait=settings.unclear_wait,
            pass_on=pass_on,
        ),
    )


def github_config(settings: Settings, keys: MarkerKeys) -> GitHubConfig:
    """Return what it takes to talk to the configured GitHub."""
    return GitHubConfig(
        marker_keys=keys,
        api_url=settings.github_api_url,
        web_url=settings.github_url,
        app_id=settings.github_app_id,
        private_keys=settings.github_private_keys,
        token=settings.github_token,
        repositories=settings.github_repositories,
        login=settings.bot_login,
        trusted_authors=settings.trusted_authors,
        ca_bundle=settings.ca_bundle,
    )


def read_github_delivery(delivery: Delivery) -> Event | None:
    """Say what a delivery of GitHub means; raises AuthorError where its body is no JSON object."""
    try:
        payload = json.loads(delivery.body)
    except (ValueError, RecursionError) as error:
        raise AuthorError(f"The body of delivery {delivery.id} is no JSON: {error}.") from error
    if not isinstance(payload, dict):
        raise AuthorError(f"The body of delivery {delivery.id} is no JSON object.")
    return read_event(delivery.event, payload)


def _marker_keys(settings: Settings) -> MarkerKeys:
    if settings.marker_keys is None:
        raise OperatorError(
            "AFTERWORD_MARKER_KEY is not set. Set it to a long random text, such as `openssl rand -hex 32` prints; "
            "keep it, because it is how Afterword finds its own issues again."
        )
    return settings.marker_keys
