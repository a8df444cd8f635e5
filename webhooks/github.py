"""What GitHub delivers: verified, stored, answered. What it means is read later, by a worker."""

import logging
import re
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from urllib.parse import unquote_to_bytes

from flask import Blueprint, Request, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from app.errors import TransientError
from app.forges.github.signature import signature_ok
from app.ports.store import Delivery
from app.settings import Settings
from webhooks.ingest import Ingest
from webhooks.later import LATER, Later
from webhooks.metrics import Metrics
from webhooks.problems import problem

log = logging.getLogger(__name__)

MAX_BODY = 25 * 2**20  # bytes; GitHub does not deliver more
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_NAME = re.compile(r"[a-z_]{1,64}")
_ID = re.compile(r"[\w.:-]{1,100}", re.ASCII)
_KEY = b'"installation"'  # the quotes of a text inside the payload are escaped, so only a real key looks like this
_INSTALLATION = re.compile(_KEY + rb'\s*:\s*\{\s*"id"\s*:\s*(\d{1,18})')
_LOOKS = 4  # a payload has the key once or twice, the outer one last


class Refusal(Exception):
    """A delivery that is not taken, with the answer to it."""

    def __init__(self, status: HTTPStatus, kind: str, detail: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(detail)
        self.kind = kind
        self.answer = problem(status, kind, detail, headers)


def github_webhook(settings: Settings, ingest: Ingest, metrics: Metrics) -> Blueprint:
    """Return the blueprint of `POST /webhooks/github`."""
    blueprint = Blueprint("github", __name__)
    secrets = tuple(secret.encode() for secret in settings.github_webhook_secrets)
    host = settings.github_host

    @blueprint.post("/webhooks/github")
    def receive() -> Response:
        try:
            delivery = read_delivery(request, host, secrets)
        except Refusal as refusal:
            metrics.refused(refusal.kind)
            log.info("A delivery was refused: %s", refusal)
            return refusal.answer
        stored = Later(ingest.submit(delivery), ingest.patience, partial(_settle, metrics, delivery.event))
        waiting = request.environ.get(LATER)
        if waiting is None:
            return stored.wait()
        waiting.append(stored)
        return Response(status=HTTPStatus.ACCEPTED)

    return blueprint


def read_delivery(request: Request, host: str, secrets: tuple[bytes, ...]) -> Delivery:
    """Return what was delivered; raises Refusal where it is not signed by GitHub, or not a delivery."""
    form = _is_form(request)
    body = _raw_body(request)
    if not signature_ok(body, request.headers.get("X-Hub-Signature-256"), secrets):
        raise Refusal(
            HTTPStatus.UNAUTHORIZED,
            "signature",
            "The signature does not fit the body. Compare the webhook secret on both sides, "
            "and let no proxy change the body on its way.",
        )
    event, delivery = request.headers.get("X-GitHub-Event", ""), request.headers.get("X-GitHub-Delivery", "")
    if not _NAME.fullmatch(event) or not _ID.fullmatch(delivery):
        raise Refusal(
            HTTPStatus.BAD_REQUEST, "headers", "A delivery names its X-GitHub-Event and its X-GitHub-Delivery."
        )
    payload = _payload_of_form(body) if form else body
    return Delivery(
        source=f"{host}/{_target(request)}", id=delivery, event=event, body=payload, installation=_installation(payload)
    )


def _is_form(request: Request) -> bool:
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "encoding", "Send the body as it is, not compressed.")
    if request.mimetype not in (_JSON, _FORM):
        raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", f"Set the webhook's content type to {_JSON}.")
    return request.mimetype == _FORM


def _raw_body(request: Request) -> bytes:
    with suppress(RequestEntityTooLarge):
        # Werkzeug cuts a body without a length off at the limit; the limit is one more than we take, so that it shows.
        body = request.get_data(cache=False)
        if len(body) <= MAX_BODY:
            return body
    detail = "The body is over 25 MB, which is more than GitHub ever sends."
    raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "size", detail)


def _target(request: Request) -> str:
    """Name the hook: an App and a repository's own hook may both deliver one event."""
    kind = request.headers.get("X-GitHub-Hook-Installation-Target-Type", "")
    number = request.headers.get("X-GitHub-Hook-Installation-Target-ID", "")
    return f"{kind}/{number}" if _NAME.fullmatch(kind) and _ID.fullmatch(number) else "hook"


def _payload_of_form(body: bytes) -> bytes:
    for part in body.split(b"&"):
        if part.startswith(b"payload="):
            return unquote_to_bytes(part[len(b"payload=") :].replace(b"+", b" "))
    raise Refusal(HTTPStatus.BAD_REQUEST, "form", f"The form has no payload. Set the content type to {_JSON}.")


def _installation(payload: bytes) -> int:
    """Return the installation as far as it can be seen from outside: it orders the work list, and decides nothing."""
    end = len(payload)
    for _ in range(_LOOKS):
        end = payload.rfind(_KEY, 0, end)
        found = _INSTALLATION.match(payload, end) if end >= 0 else None
        if found or end < 0:
            break
    return int(found[1]) if found else 0


def _settle(metrics: Metrics, event: str, error: BaseException | None) -> Response:
    """Answer once it is known whether the delivery was stored."""
    if error is None:
        metrics.accepted(event)
        return Response(status=HTTPStatus.ACCEPTED)
    metrics.refused("unavailable")
    detail = str(error) if isinstance(error, TransientError) else "The store took too long."
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, "unavailable", f"{detail} Send it again.", {"Retry-After": "1"})
