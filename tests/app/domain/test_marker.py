"""Whatever we post, we can find again; whatever a stranger pastes, we cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.marker import Marker, MarkerKeys, without_marker
from app.errors import OperatorError

KEYS = MarkerKeys.of("first-secret")
MARKER = Marker("item", "ABCDEFGHIJKLMNOP", {"title": "Alert --> on <b>queue</b>", "line": 3})


def test_a_signed_body_gives_its_marker_back() -> None:
    assert KEYS.genuine(KEYS.sign("Body", MARKER), "afterword[bot]", ["afterword[bot]"]) == MARKER


def test_the_marker_is_the_last_line_and_closes_only_itself() -> None:
    body = KEYS.sign("Body", MARKER)
    assert body.rstrip().splitlines()[-1].count("-->") == 1
    assert without_marker(body) == "Body"


@pytest.mark.parametrize(
    ("body", "author", "why"),
    [
        (KEYS.sign("x", MARKER), "mallory", "posted by somebody else"),
        (KEYS.sign("x", MARKER).replace("item ABC", "item XYZ"), "bot", "another key"),
        (KEYS.sign("x", MARKER).replace("afterword v1 item", "afterword v1 report"), "bot", "another kind"),
        (MarkerKeys.of("other").sign("x", MARKER), "bot", "another secret"),
        ("no marker at all", "bot", "no marker"),
    ],
)
def test_a_marker_that_is_not_ours_does_not_count(body: str, author: str, why: str) -> None:
    assert KEYS.genuine(body, author, ["bot"]) is None, why


def test_a_forged_marker_is_seen_but_not_believed() -> None:
    found = KEYS.find(MarkerKeys.of("other").sign("x", MARKER))
    assert found is not None
    assert not found.genuine


def test_while_a_secret_rotates_both_verify_and_the_first_signs() -> None:
    rotating = MarkerKeys.of("new, first-secret")
    assert rotating.genuine(KEYS.sign("x", MARKER), "bot", ["BOT"]) == MARKER
    assert KEYS.genuine(rotating.sign("x", MARKER), "bot", ["bot"]) is None


def test_a_payload_over_four_kilobytes_is_refused() -> None:
    with pytest.raises(OperatorError):
        KEYS.line(Marker("item", "K", {"text": "x" * 5000}))


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(OperatorError):
        MarkerKeys.of(" , ")


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=50) | st.integers() | st.none(), max_size=5), st.text())
def test_any_data_survives_in_any_body(data: dict[str, object], body: str) -> None:
    marker = Marker("status", "KEY", data)
    assert KEYS.genuine(KEYS.sign(body, marker), "bot", ["bot"]) == marker
