"""A baseline file to its value."""

import json
from typing import Any

from app.domain.baseline import Baseline, Entry
from app.errors import AuthorError

VERSION = 1


def read_baseline(text: str, source: str) -> Baseline:
    """Read a baseline; `source` is how messages call the file. Raises AuthorError where it is none."""
    try:
        data = json.loads(text)
        if data["version"] > VERSION:
            raise AuthorError(f"{source} was written by a newer Afterword. Upgrade this one to the same release.")
        return Baseline(dict(map(_entry, data["findings"])))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise AuthorError(
            f"{source} is not a baseline. Write it again with `afterword check --write-baseline`."
        ) from error


def _entry(written: dict[str, Any]) -> tuple[Entry, int]:
    return Entry(str(written["path"]), str(written["code"]), str(written["fingerprint"])), int(written["count"])
