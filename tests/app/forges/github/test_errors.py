from datetime import UTC, datetime

import pytest
import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError

from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.github.errors import Call, RefusedError, refusal, silence, wait_seconds

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
READ = Call("GET", "/repos/acme/postmortems/issues?page=2", writes=False)
WRITE = Call("POST", "/repos/acme/postmortems/issues", writes=True)
RESET = str(int(NOW.timestamp()) + 120)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        pytest.param({"retry-after": "30"}, 30, id="seconds"),
        pytest.param({"retry-after": "Mon, 02 Mar 2026 12:01:30 GMT"}, 90, id="an HTTP date"),
        pytest.param({"retry-after": "Mon, 02 Mar 2026 11:00:00 GMT"}, 1, id="a date that has passed"),
        pytest.param({"retry-after": "-5"}, 1, id="negative"),
        pytest.param({"retry-after": "86400"}, 3600, id="a day is cut to an hour"),
        pytest.param({"retry-after": "soon"}, 60, id="not a time"),
        pytest.param({"retry-after": "nan"}, 60, id="not a number"),
        pytest.param(
            {"retry-after": "5", "x-ratelimit-remaining": "0", "x-ratelimit-reset": RESET}, 5, id="it says so"
        ),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": RESET}, 121, id="the hour's quota is spent"),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "?"}, 61, id="spent, and no word until when"),
        pytest.param({"x-ratelimit-remaining": "7", "x-ratelimit-reset": RESET}, 60, id="a secondary limit"),
        pytest.param({}, 60, id="no word at all"),
        pytest.param(
            {"date": "Mon, 02 Mar 2026 12:01:00 GMT", "x-ratelimit-remaining": "0", "x-ratelimit-reset": RESET},
            61,
            id="by GitHub's clock, not ours",
        ),
    ],
)
def test_a_limit_is_waited_for_as_long_as_it_says_and_within_reason(headers: dict[str, str], seconds: float) -> None:
    assert wait_seconds(headers, NOW) == seconds


@pytest.mark.parametrize(
    ("call", "status", "headers", "message", "error"),
    [
        pytest.param(READ, 429, {}, "", TransientError, id="429"),
        pytest.param(WRITE, 429, {}, "", TransientError, id="429 on a write: it never took effect"),
        pytest.param(WRITE, 403, {"retry-after": "60"}, "", TransientError, id="403 that asks to wait"),
        pytest.param(READ, 403, {"x-ratelimit-remaining": "0"}, "", TransientError, id="403 with nothing left"),
        pytest.param(
            WRITE, 403, {}, "You have exceeded a secondary rate limit.", TransientError, id="403 that says so in words"
        ),
        pytest.param(WRITE, 403, {}, "Resource not accessible by integration", OperatorError, id="403: a right"),
        pytest.param(READ, 404, {}, "Not Found", OperatorError, id="404"),
        pytest.param(WRITE, 410, {}, "This issue was deleted", OperatorError, id="410"),
        pytest.param(WRITE, 422, {}, "Validation Failed", OperatorError, id="422"),
        pytest.param(READ, 401, {}, "Bad credentials", OperatorError, id="401"),
        pytest.param(READ, 502, {}, "", TransientError, id="502 on a read"),
        pytest.param(WRITE, 502, {}, "", UnclearWrite, id="502 on a write: who knows"),
        pytest.param(WRITE, 500, {}, "", UnclearWrite, id="500 on a write"),
    ],
)
def test_a_refusal_is_named_after_whose_turn_it_is(
    call: Call, status: int, headers: dict[str, str], message: str, error: type[Exception]
) -> None:
    assert isinstance(refusal(call, status, headers, {"message": message}, NOW), error)


def test_a_missing_right_is_named() -> None:
    headers = {"x-accepted-github-permissions": "issues=write"}
    error = refusal(WRITE, 403, headers, {"message": "Resource not accessible by integration"}, NOW)
    assert "issues=write" in str(error)
    assert "Resource not accessible by integration" in str(error)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        pytest.param("Mon, 02 Mar 2026 11:58:30 GMT", "90 s ahead of GitHub's (clock skew)", id="our clock is ahead"),
        pytest.param("Mon, 02 Mar 2026 12:05:00 GMT", "300 s behind GitHub's (clock skew)", id="our clock is behind"),
        pytest.param("Mon, 02 Mar 2026 12:00:10 GMT", "valid one", id="a few seconds are no matter"),
    ],
)
def test_a_refused_sign_in_tells_a_wrong_clock(date: str, words: str) -> None:
    error = refusal(READ, 401, {"date": date}, {"message": "'iat' is in the future"}, NOW)
    assert words in str(error)


@pytest.mark.parametrize("data", [None, "a page", [], {"message": 7}, {"message": "two\nlines\x1b[31m"}, {"errors": 1}])
def test_whatever_stands_in_an_answer_the_error_is_one_line(data: object) -> None:
    error = refusal(WRITE, 422, {}, data, NOW)
    assert isinstance(error, RefusedError)
    assert str(error).isprintable()
    assert error.codes == frozenset()


def connection_error(reason: Exception) -> requests.ConnectionError:
    return requests.ConnectionError(MaxRetryError(None, "/", reason))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "cause", "error"),
    [
        pytest.param(READ, requests.ReadTimeout(), TransientError, id="a read timed out"),
        pytest.param(WRITE, requests.ReadTimeout(), UnclearWrite, id="a write timed out"),
        pytest.param(WRITE, requests.ConnectTimeout(), TransientError, id="never connected"),
        pytest.param(
            WRITE,
            connection_error(NewConnectionError(None, "refused")),  # type: ignore[arg-type]
            TransientError,
            id="refused before anything was sent",
        ),
        pytest.param(WRITE, requests.ConnectionError(ProtocolError("reset")), UnclearWrite, id="cut while answering"),
        pytest.param(WRITE, requests.exceptions.ChunkedEncodingError(), UnclearWrite, id="half an answer"),
    ],
)
def test_a_write_that_may_have_left_is_unclear(call: Call, cause: Exception, error: type[Exception]) -> None:
    assert isinstance(silence(call, cause), error)
