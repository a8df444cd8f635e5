"""The demonstration's page: one can open and merge the sample change, move the clock, and watch."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.bootstrap.demo import Demo
from app.dashboard.demo import demo_pages
from app.dashboard.markdown import to_html


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    app = Flask("test")
    app.register_blueprint(demo_pages(Demo()))
    return app.test_client()


def act(client: FlaskClient, path: str, **form: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/").text)
    assert found is not None
    answer = client.post(path, data={"token": found[1], **form}, follow_redirects=True)
    assert answer.status_code == 200
    return answer.text


def test_the_whole_story_can_be_clicked_through(client: FlaskClient) -> None:
    page = act(client, "/demo/act", name="open")
    assert "check: failure" in page
    assert "judges people for what did not happen" in page
    page = act(client, "/demo/act", name="fix")
    assert "check: success" in page
    page = act(client, "/demo/act", name="merge")
    assert "Give every feature flag a tested default" in page
    page = act(client, "/demo/clock", days="14")
    assert "@dana This action item was due on 2026-03-12" in page
    assert "Postmortem metrics, week 2026-W10" in page
    before = page.count('<span class="tag closed">')
    assert act(client, "/demo/act", name="close").count('<span class="tag closed">') == before + 1


def test_a_form_from_elsewhere_is_refused(client: FlaskClient) -> None:
    assert client.post("/demo/act", data={"name": "open", "token": "forged"}).status_code == 403


@pytest.mark.parametrize("days", ["0", "32", "-1", "x", ""])
def test_the_clock_takes_days_of_a_month_only(client: FlaskClient, days: str) -> None:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/").text)
    assert found is not None
    assert client.post("/demo/clock", data={"token": found[1], "days": days}).status_code == 400


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[x](javascript:alert(1))",
        "[x](javascript&#58;alert(1))",
        "<a href='https://x'>y</a>",
        "```\n<script>\n```",
        "&lt;script&gt;",
        "<!-- <script> --><script>",
    ],
)
def test_no_markup_of_a_text_comes_alive(text: str) -> None:
    rendered = str(to_html(text)).casefold()
    assert not re.search(r"<(script|img|iframe|object)", rendered)
    assert 'href="javascript' not in rendered
