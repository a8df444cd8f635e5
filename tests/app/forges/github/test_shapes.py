from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refs import RepoRef
from app.errors import TransientError, UnclearWrite
from app.forges.github import shapes

REPO = RepoRef("github.com", "acme/postmortems", 1, 2)
NAMES = st.sampled_from(
    ["id", "number", "user", "login", "state", "head", "base", "sha", "repo", "labels", "name", "body"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=15,
)
READERS: dict[str, Callable[[Any], object]] = {
    "repository": lambda data: shapes.read_repo(data, "github.com", 0),
    "change": lambda data: shapes.read_change(data, REPO),
    "issue": lambda data: shapes.read_issue(data, REPO),
    "comment": shapes.read_comment,
    "file": shapes.read_file,
    "review comments": shapes.read_review_comments,
    "thread": shapes.read_thread,
    "login": shapes.login_of,
    "assignees": shapes.logins,
}


@pytest.mark.parametrize("name", READERS)
@given(data=VALUES)
def test_an_answer_of_any_shape_is_read_or_tried_again_later(name: str, data: Any) -> None:
    try:
        READERS[name](data)
    except TransientError as error:
        assert str(error).isprintable()


@given(data=VALUES)
def test_an_answer_of_any_shape_to_a_write_gives_its_number_or_leaves_it_unclear(data: Any) -> None:
    try:
        assert isinstance(shapes.new_number(data), int)
    except UnclearWrite:
        return


def test_an_issue_is_read_with_all_that_matters() -> None:
    issue = shapes.read_issue(
        {
            "number": 7,
            "title": "Alert",
            "body": None,
            "user": None,
            "state": "closed",
            "state_reason": "not_planned",
            "labels": ["plain", {"name": "priority:P1"}],
            "assignees": [{"login": "dana"}],
            "created_at": "2026-03-02T12:00:00Z",
            "updated_at": "2026-03-03T12:00:00Z",
            "closed_at": "2026-03-03T12:00:00Z",
            "milestone": {"title": "Spring"},
            "locked": True,
        },
        REPO,
    )
    assert (issue.author, issue.body, issue.state, issue.state_reason) == ("ghost", "", "closed", "not_planned")
    assert (issue.labels, issue.assignees) == (("plain", "priority:P1"), ("dana",))
    assert issue.closed_at == datetime(2026, 3, 3, 12, tzinfo=UTC)
    assert (issue.milestone, issue.locked) == ("Spring", True)


@pytest.mark.parametrize(
    ("head", "from_fork"),
    [
        pytest.param({"full_name": "acme/postmortems"}, False, id="the repository itself"),
        pytest.param({"full_name": "dana/postmortems"}, True, id="a fork"),
        pytest.param(None, True, id="a fork that is gone"),
    ],
)
def test_a_change_says_whether_a_stranger_may_have_written_it(head: object, from_fork: bool) -> None:
    data = {
        "number": 1,
        "title": "Add",
        "state": "open",
        "user": {"login": "dana"},
        "head": {"sha": "a", "repo": head},
        "base": {"sha": "b", "ref": "main", "repo": {"full_name": "acme/postmortems"}},
    }
    assert shapes.read_change(data, REPO).from_fork is from_fork
