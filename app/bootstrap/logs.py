"""Logs: one JSON object a line, without secrets, without control characters."""

import json
import logging
import re
import sys
import time
from collections.abc import Iterable
from typing import Any, TextIO

from app.settings import Settings

REDACTED = "[redacted]"
_SHORTEST_SECRET = 4  # shorter values would blank out ordinary words
# These print request and response bodies, with fresh tokens in them, when they are let down to DEBUG.
_CLIENTS = ("github", "gitlab", "urllib3", "requests", "redis", "slack_sdk", "rq", "werkzeug", "_granian")
_PATTERNS = re.compile(
    r"""gh[pousr]_\w{16,} | github_pat_\w{16,} | glpat-[\w-]{16,} | xox[a-z]-[\w-]{8,}
    | whsec_[\w+/=]{8,} | eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}
    | -----BEGIN\ [A-Z\ ]*PRIVATE\ KEY-----.*?(?:-----END\ [A-Z\ ]*PRIVATE\ KEY-----|\Z)
    | hooks\.slack\.com/services/[\w/]+
    | (?<=://)[^\s/@:]*:[^\s/@]+(?=@)
    | (?i:(?<=bearer\ )|(?<=authorization:\ token\ ))[\w.~+/=-]{8,}
    """,
    re.VERBOSE | re.DOTALL,
)
_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class Redactor:
    """Takes known secrets, and what looks like one, out of text."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = sorted({value for value in secrets if len(value) >= _SHORTEST_SECRET}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def __call__(self, text: str) -> str:
        """Return the text with every secret replaced."""
        if self._known:
            text = self._known.sub(REDACTED, text)
        return _PATTERNS.sub(REDACTED, text)


class JsonFormatter(logging.Formatter):
    """One line of JSON a record; what was given as `extra` stands beside the message."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__()
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as a line, in ASCII: JSON escapes line breaks, ANSI codes and bidirectional controls."""
        entry: dict[str, Any] = {
            "time": f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._redact(record.getMessage()),
        }
        for name, value in record.__dict__.items():
            if name not in _STANDARD:
                entry[name] = value if isinstance(value, bool | int | float) else self._redact(str(value))
        if record.exc_info:
            entry["error"] = self._redact(self.formatException(record.exc_info))
        return json.dumps(entry)


def configure_logging(settings: Settings, stream: TextIO | None = None) -> None:
    """Send all logs of this process to `stream` (standard output) at the level of the settings."""
    handler = logging.StreamHandler(stream or sys.stdout)
    handler.setFormatter(JsonFormatter(Redactor(settings.secrets())))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level)
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)  # prints every statement at INFO
    for name in _CLIENTS:
        logging.getLogger(name).setLevel(max(logging.INFO, root.level))
