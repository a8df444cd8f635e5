"""The Flask app: webhooks, health, metrics, and the pages that are given to it."""

from collections.abc import Sequence
from secrets import token_hex
from urllib.parse import urlsplit

from flask import Blueprint, Flask, abort, request

from app.ports.store import Store
from app.settings import Settings
from webhooks.github import MAX_BODY, github_webhook
from webhooks.hardening import Hardened
from webhooks.health import health
from webhooks.ingest import Ingest
from webhooks.metrics import Metrics, metrics_page
from webhooks.problems import handle_errors
from webhooks.proxies import TrustedProxies, is_local
from workers.bell import CheckedBell

_ANY_HOST = ("/healthz", "/readyz")  # probes ask by address


def create_app(
    settings: Settings, store: Store, bell: CheckedBell, metrics: Metrics | None = None, pages: Sequence[Blueprint] = ()
) -> Flask:
    """Return the app. Without a webhook secret it takes no deliveries."""
    metrics = metrics or Metrics()
    app = Flask("afterword", static_folder=None)
    app.config.update(
        MAX_CONTENT_LENGTH=MAX_BODY + 1,
        # without a page nobody has a session, and without a key none is looked for
        SECRET_KEY=next(iter(settings.secret_keys), token_hex()) if pages else None,
        SECRET_KEY_FALLBACKS=list(settings.secret_keys[1:]),
        SESSION_COOKIE_SECURE=(settings.base_url or "").startswith("https://"),
        SESSION_COOKIE_SAMESITE="Lax",
    )
    if settings.github_webhook_secrets:
        ingest = Ingest(store, bell)
        app.extensions["afterword.ingest"] = ingest
        app.register_blueprint(github_webhook(settings, ingest, metrics))
    for blueprint in (health(store, bell), metrics_page(settings, store, metrics)):
        app.register_blueprint(blueprint)
    for page in pages:
        page.before_request(_refuse_strangers)
        app.register_blueprint(page)
    handle_errors(app)
    _guard(app, settings)
    app.wsgi_app = TrustedProxies(Hardened(app.wsgi_app), settings.trusted_proxies)  # type: ignore[method-assign]
    return app


def _guard(app: Flask, settings: Settings) -> None:
    @app.before_request
    def refuse_strange_hosts() -> None:
        if request.path not in _ANY_HOST and not _is_known(request.host, settings.allowed_hosts):
            abort(400)


def _refuse_strangers() -> None:
    """Keep pages for people to this machine: nobody can sign in yet."""
    if not is_local(request.environ):
        abort(404)


def _is_known(host: str, allowed: Sequence[str]) -> bool:
    """Say whether a host, with or without port, is one of ours; `.example.org` stands for every name below it."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return any(name == ours or (ours.startswith(".") and name.endswith(ours)) for ours in allowed)
