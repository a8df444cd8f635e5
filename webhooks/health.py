"""Whether this process lives, and whether it can do its work: cheap, and of the same shape at all times."""

from http import HTTPStatus

from flask import Blueprint, Response, jsonify

from app.errors import AfterwordError
from app.ports.store import Store
from workers.bell import CheckedBell


def health(store: Store, bell: CheckedBell) -> Blueprint:
    """Return the blueprint of `/healthz` and `/readyz`."""
    blueprint = Blueprint("health", __name__)

    @blueprint.get("/healthz")
    def lives() -> Response:
        return jsonify(status="ok")

    @blueprint.get("/readyz")
    def is_ready() -> tuple[Response, HTTPStatus]:
        database, queue = _answers(store), bell.answers()
        # without the queue deliveries are still stored; a sweep of the store finds them once it is back
        status = "unavailable" if not database else "ready" if queue else "degraded"
        body = jsonify(status=status, database=_word(database), queue=_word(queue))
        return body, HTTPStatus.OK if database else HTTPStatus.SERVICE_UNAVAILABLE

    return blueprint


def _answers(store: Store) -> bool:
    try:
        store.check()
    except AfterwordError:
        return False
    return True


def _word(up: bool) -> str:
    return "up" if up else "down"
