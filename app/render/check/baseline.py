"""A baseline as the file that is committed: one finding a line, so that a change of one is a change of one line."""

import json

from app.domain.baseline import Baseline, Entry

VERSION = 1


def render_baseline(baseline: Baseline) -> str:
    """Return a baseline as JSON, sorted."""
    lines = ",".join(f"\n  {_line(entry, count)}" for entry, count in sorted(baseline.counts.items()))
    return f'{{"version": {VERSION}, "findings": [{lines}\n]}}\n'


def _line(entry: Entry, count: int) -> str:
    return json.dumps({**entry._asdict(), "count": count})
