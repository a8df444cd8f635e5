"""The page of a running server: what waits, what was given up and why, and a way to try it again."""

from collections.abc import Sequence
from hmac import compare_digest
from secrets import token_urlsafe
from typing import Any

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.ports.bell import Bell
from app.ports.store import Store

CSP = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
SHOWN = 50


def status_pages(store: Store, bell: Bell) -> Blueprint:
    """Return the pages of a running server."""
    pages = Blueprint(
        "status", __name__, template_folder="templates", static_folder="static", static_url_path="/static"
    )
    token = token_urlsafe()

    @pages.get("/")
    def show() -> Response:
        response = make_response(render_template("status.html", token=token, **_view(store)))
        response.headers["Content-Security-Policy"] = CSP
        return response

    @pages.post("/status/replay")
    def replay() -> BaseResponse:
        _check(token)
        if key := request.form.get("effect"):
            store.replay_effect(key)
        elif delivery := request.form.get("delivery"):
            store.replay_deliveries(delivery=delivery)
        bell.ring()
        return redirect(url_for("status.show"), 303)

    @pages.post("/status/pause")
    def pause() -> BaseResponse:
        _check(token)
        store.set_value("paused", "by the status page" if request.form.get("on") == "1" else None)
        bell.ring()
        return redirect(url_for("status.show"), 303)

    return pages


def _view(store: Store) -> dict[str, Any]:
    return {
        "paused": store.value("paused"),
        "counts": sorted(store.counts()),
        "age": store.inbox_age(),
        "repositories": store.repositories(),
        "deliveries": store.deliveries(("dead", "parked"), limit=SHOWN),
        "effects": _given_up(store),
    }


def _given_up(store: Store) -> Sequence[dict[str, str | None]]:
    dead = store.effects(("dead",))[-SHOWN:]
    return [
        {"key": effect.key, "kind": effect.kind, "repo": effect.repo.name, "reason": why} for effect, _, why in dead
    ]


def _check(token: str) -> None:
    """Refuse a form that another site made: only our own page knows the token."""
    if not compare_digest(request.form.get("token", "").encode(), token.encode()):
        abort(403)
