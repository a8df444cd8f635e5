"""Times on the command line."""

from datetime import date, datetime


def read_time(text: str) -> datetime:
    """Read an RFC 3339 time; raises what argparse shows as a usage error."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _usage_error(f"{text!r} is no time. Write one such as 2026-03-02T09:00:00Z.") from None
    if moment.tzinfo is None:
        raise _usage_error(f"{text!r} has no zone. Write one such as {text}Z.")
    return moment


def read_day(text: str) -> date:
    """Read an ISO date; raises what argparse shows as a usage error."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _usage_error(f"{text!r} is no day. Write one such as 2026-03-14.") from None


def _usage_error(message: str) -> Exception:
    from argparse import ArgumentTypeError  # a plain call does without argparse

    return ArgumentTypeError(message)
