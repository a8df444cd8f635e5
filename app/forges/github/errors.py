"""Says whose turn it is after an answer that is no success; the one place that reads statuses and limits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError, SSLError

from app.errors import AfterwordError, OperatorError, TransientError, UnclearWrite

_SHORTEST_WAIT, _LONGEST_WAIT = 1.0, 3600.0  # seconds
_UNNAMED_WAIT = 60.0  # for a limit that does not say how long
_SKEW = 30.0  # seconds that clocks may differ
_LIMIT_WORDS = re.compile(r"rate limit|abuse detection|wait a few minutes", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_NEXT_STEPS = {
    401: "Check the App's id and private key, or the token, and give Afterword a valid one.",
    404: "Check that it exists, and that the App or token may reach it.",
    409: "Look at the repository: it may be empty, or busy.",
    410: "It was deleted, or issues are switched off there.",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request as errors name it; `writes` says that sending it twice does something twice."""

    method: str
    path: str
    writes: bool

    def __str__(self) -> str:
        return f"{self.method} {self.path.partition('?')[0]}"


class RefusedError(OperatorError):
    """GitHub understood a request and said no, for good. `status` says how."""

    def __init__(self, message: str, status: int, data: object = None) -> None:
        super().__init__(message)
        self.status = status
        self.data = data

    @property
    def is_missing(self) -> bool:
        """Say whether the thing is not there, or not for us."""
        return self.status in {404, 410}

    @property
    def codes(self) -> frozenset[str]:
        """Return the codes of a refused form, such as already_exists."""
        errors = self.data.get("errors") if isinstance(self.data, dict) else None
        listed = errors if isinstance(errors, list) else []
        return frozenset(str(error.get("code")) for error in listed if isinstance(error, dict))


def refusal(call: Call, status: int, headers: Mapping[str, str], data: object, now: datetime) -> AfterwordError:
    """Return the error for an answer of 300 or more."""
    message = _message(data)
    if status == 429 or (status == 403 and _is_limit(headers, message)):
        wait = wait_seconds(headers, now)
        return TransientError(f"GitHub's rate limit is reached ({call}). Trying again in {wait:.0f} s.", wait)
    if status >= 500:
        if call.writes:
            return UnclearWrite(f"GitHub answered {status} to {call}; whether it was done is not known yet.")
        return TransientError(f"GitHub answered {status} to {call}.")
    if status == 401 and (skew := _clock_skew(headers, now)):
        side = "ahead of" if skew > 0 else "behind"
        text = f"This machine's clock is {abs(skew):.0f} s {side} GitHub's (clock skew), so {call} was refused."
        return RefusedError(f"{text} Set the clock, for example by NTP.", status, data)
    said = f"GitHub answered {status} to {call}" + (f": {message}." if message else ".")
    return RefusedError(f"{said} {_next_step(status, headers)}".rstrip(), status, data)


def silence(call: Call, error: Exception) -> AfterwordError:
    """Return the error for a request that got no whole answer."""
    reason = type(error).__name__
    if call.writes and not _never_left(error):
        return UnclearWrite(f"The answer to {call} was lost ({reason}); whether it was done is not known yet.")
    return TransientError(f"GitHub did not answer {call} ({reason}).")


def wait_seconds(headers: Mapping[str, str], now: datetime) -> float:
    """Return how long a limit asks us to wait, between a second and an hour; 60 where it does not say."""
    here = _date(headers.get("date", "")) or now
    wait = _UNNAMED_WAIT
    if asked := headers.get("retry-after", "").strip():
        until = _date(asked)
        wait = (until - here).total_seconds() if until else _number(asked, _UNNAMED_WAIT)
    elif headers.get("x-ratelimit-remaining", "").strip() == "0":
        wait = _number(headers.get("x-ratelimit-reset", ""), here.timestamp() + _UNNAMED_WAIT) - here.timestamp() + 1
    return min(max(wait, _SHORTEST_WAIT), _LONGEST_WAIT)


def _is_limit(headers: Mapping[str, str], message: str) -> bool:
    spent = headers.get("x-ratelimit-remaining", "").strip() == "0"
    return spent or "retry-after" in headers or bool(_LIMIT_WORDS.search(message))


def _next_step(status: int, headers: Mapping[str, str]) -> str:
    if status == 403:
        right = headers.get("x-accepted-github-permissions", "").strip()
        named = f" (it needs {right})" if right else ""
        return f"Give the App or token the right to do this{named}, or check that the repository is not archived."
    return _NEXT_STEPS.get(status, "")


def _message(data: object) -> str:
    said: Any = data.get("message") if isinstance(data, dict) else None
    return _CONTROL.sub(" ", str(said or ""))[:200].rstrip(" .")


def _clock_skew(headers: Mapping[str, str], now: datetime) -> float:
    there = _date(headers.get("date", ""))
    skew = (now - there).total_seconds() if there else 0.0
    return skew if abs(skew) > _SKEW else 0.0


def _never_left(error: Exception) -> bool:
    if isinstance(error, requests.ConnectTimeout):
        return True
    cause = error.args[0] if isinstance(error, requests.ConnectionError) and error.args else None
    return isinstance(cause, MaxRetryError) and isinstance(cause.reason, NewConnectionError | SSLError)


def _date(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text).astimezone()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _number(text: str, otherwise: float) -> float:
    try:
        number = float(text)
    except ValueError:
        return otherwise
    return number if number == number else otherwise
