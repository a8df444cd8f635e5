"""Keeps credentials out of the logs of the libraries we use."""

import logging
import re

_LOGGERS = ("github", "github.Requester", "urllib3", "urllib3.connectionpool", "requests")
_SECRET = re.compile(r"\b(?:gh[pousr]_\w{4,}|github_pat_\w{4,}|eyJ[\w-]+\.[\w-]+\.[\w-]+)")


class Redaction(logging.Filter):
    """Replaces whatever looks like a GitHub token or a JSON web token."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record and keep it."""
        text = record.getMessage()
        cleaned = _SECRET.sub("[redacted]", text)
        if cleaned != text:
            record.msg, record.args = cleaned, None
        return True


def quiet_clients() -> None:
    """Pin the libraries' loggers to INFO: at DEBUG they print answers, fresh tokens among them."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.setLevel(max(logger.level, logging.INFO))
        if not any(isinstance(each, Redaction) for each in logger.filters):
            logger.addFilter(Redaction())
