"""Errors over HTTP, as RFC 9457 problems: a stable type, what to do next, and nothing of our insides."""

import json
from http import HTTPStatus
from uuid import uuid4

from flask import Flask, Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed

_KNOWN = {
    400: ("bad-request", "The request could not be understood."),
    404: ("not-found", "There is nothing here."),
    405: ("method", "This address does not take that method."),
    413: ("size", "The body is over 25 MB, which is more than GitHub ever sends."),
}
_OTHER = ("refused", "The request could not be answered.")


def problem(status: HTTPStatus, kind: str, detail: str, headers: dict[str, str] | None = None) -> Response:
    """Return an answer that names its kind; its `instance` is new each time, so that a caller can quote it."""
    body = {
        "type": f"urn:afterword:problem:{kind}",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "instance": uuid4().urn,
    }
    return Response(json.dumps(body) + "\n", status, headers or {}, mimetype="application/problem+json")


def handle_errors(app: Flask) -> None:
    """Answer every error of an app with a problem."""

    @app.errorhandler(HTTPException)
    def known(error: HTTPException) -> Response | HTTPException:
        if error.response is not None or error.code is None or error.code < 400:
            return error
        answer = problem(HTTPStatus(error.code), *_KNOWN.get(error.code, _OTHER))
        if isinstance(error, MethodNotAllowed):
            answer.headers["Allow"] = ", ".join(sorted(error.valid_methods or ()))
        return answer

    @app.errorhandler(Exception)
    def unknown(error: Exception) -> Response:
        answer = problem(HTTPStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong here. It is in our log.")
        app.logger.error("A request failed: %s", answer.get_json(force=True)["instance"], exc_info=error)
        return answer
