"""The page of the demonstration: open and merge the sample change, move the clock, watch what Afterword does."""

from collections.abc import Sequence
from datetime import datetime
from hmac import compare_digest
from secrets import token_urlsafe
from typing import Any, Protocol

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.dashboard.markdown import to_html

CSP = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
MOST_DAYS = 31


class Act(Protocol):
    """Something a visitor may do next."""

    @property
    def name(self) -> str:
        """Return what the form sends."""

    @property
    def label(self) -> str:
        """Return what the button says."""

    @property
    def hint(self) -> str:
        """Return what will happen."""


class Stage(Protocol):
    """The demonstration, as its page needs it."""

    def acts(self) -> Sequence[Act]:
        """Return what can be done now."""

    def do(self, name: str) -> None:
        """Carry out one act."""

    def forward(self, days: int) -> None:
        """Move the clock on."""

    def now(self) -> datetime:
        """Return the time on the demonstration's clock."""

    def view(self) -> dict[str, Any]:
        """Return what stands on the forge: changes, issues, reports."""


def demo_pages(stage: Stage) -> Blueprint:
    """Return the pages of the demonstration."""
    pages = Blueprint("demo", __name__, template_folder="templates", static_folder="static", static_url_path="/static")
    token = token_urlsafe()

    @pages.get("/")
    def show() -> Response:
        page = render_template(
            "demo.html", now=stage.now(), acts=stage.acts(), token=token, markdown=to_html, **stage.view()
        )
        response = make_response(page)
        response.headers["Content-Security-Policy"] = CSP
        return response

    @pages.post("/demo/act")
    def act() -> BaseResponse:
        _check(token)
        stage.do(request.form.get("name", ""))
        return redirect(url_for("demo.show"), 303)

    @pages.post("/demo/clock")
    def clock() -> BaseResponse:
        _check(token)
        days = request.form.get("days", "1")
        if not days.isdecimal() or not 1 <= int(days) <= MOST_DAYS:
            abort(400)
        stage.forward(int(days))
        return redirect(url_for("demo.show"), 303)

    return pages


def _check(token: str) -> None:
    """Refuse a form that another site made: only our own page knows the token."""
    if not compare_digest(request.form.get("token", "").encode(), token.encode()):
        abort(403)
