"""Quotations, logs, text about blame, and what must never go wrong."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scales import Level
from app.domain.wording import judge

WORDS = """we alice the engineer should have not n't failed to check been if only had could would just obvious human
error by mistake wrongly assumed that without a review careless @dana ' " ` ** , . : ; ( ) who which and but
because took us too long never bother their fault was were &#8217;t [x](y) <b> don’t it"""


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param('The log said "failed to check quorum".', id="a quoted error"),
        pytest.param("ERROR failed to notify the leader: timeout", id="a log line"),
        pytest.param('{"level":"error","message":"we failed to check"}', id="a record"),
        pytest.param('Avoid "Alice should have checked".', id="a bad example"),
        pytest.param('Do not write "the engineer was careless".', id="another bad example"),
        pytest.param("A blameless review does not ask who should have checked.", id="text about blame"),
        pytest.param("An organization may blame the bad apple, the careless individual.", id="more of it"),
        pytest.param("`we failed to check`", id="code"),
    ],
)
def test_what_nobody_said_about_anybody_is_no_finding(sentence: str) -> None:
    assert judge(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        pytest.param('Support said: "Alice failed to check the lag".', False, id="quoted speech"),
        pytest.param("The engineer was careless.", True, id="a block quote"),
    ],
)
def test_quoted_blame_is_a_notice(sentence: str, quoted: bool) -> None:
    assert [cue.level for cue in judge(sentence, quoted=quoted)] == [Level.NOTICE]


def test_a_cue_says_whom_and_why() -> None:
    (cue,) = judge("On Monday Alice failed to check the lag.")
    assert (cue.subject, cue.why) == ("Alice", ("Alice", "failed to check"))
    assert "Alice" not in cue.reframe
    assert "check the lag" in cue.reframe


def test_names_can_be_told() -> None:
    assert judge("Zquix failed to check the lag.") == ()
    assert judge("Zquix failed to check the lag.", people=frozenset({"zquix"}))


def test_one_cue_speaks_for_a_span() -> None:
    cues = judge("Alice failed to follow the release process.")
    assert all(first.end <= second.start for first, second in pairwise(cues))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("We **failed** to _check_ the lag.", id="emphasis"),
        pytest.param("We [failed](https://example.com/x) to check the lag.", id="a link"),
        pytest.param("We failed\nto check the lag.", id="a wrapped line"),
        pytest.param("WE FAILED TO CHECK THE LAG.", id="capitals"),
    ],
)
def test_marks_do_not_hide_a_cue(sentence: str) -> None:
    assert [cue.code for cue in judge(sentence)] == ["AW304"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()) | st.text(max_size=6), max_size=40).map(" ".join), st.booleans())
def test_any_text_is_judged_and_every_offset_is_inside(sentence: str, quoted: bool) -> None:
    for cue in judge(sentence, quoted=quoted):
        assert 0 <= cue.start < cue.end <= len(sentence)
        assert not quoted or cue.level is Level.NOTICE
        if cue.rewrite:
            assert 0 <= cue.rewrite.start < cue.rewrite.end <= len(sentence)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    [
        "we failed to ",
        "if ",
        "should have been ",
        "not ",
        "the ",
        "( ",
        '" ',
        "was very ",
        "`",
        "&#8217;",
        "a",
        "because ",
    ],
)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    judge(piece * (200_000 // len(piece)))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It was deployed without first being tested.", "without first being tested"),
        ("The checks were not properly reviewed.", "were not properly reviewed"),
        ("They haven't told the customers.", "They haven't told"),
        ("We forgot to test it.", "We forgot to test"),
    ],
)
def test_what_is_shown_says_what_was_not_done(sentence: str, words: str) -> None:
    assert [sentence[cue.start : cue.end] for cue in judge(sentence)] == [words]
