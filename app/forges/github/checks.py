"""Puts one check on a commit: a check run, or where only Apps may write those, a commit status."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.domain.effects import Annotation, PublishCheck
from app.forges.github.client import Client
from app.forges.github.errors import RefusedError
from app.forges.github.shapes import new_id, understood
from app.render.limits import fit_body

NAME = "afterword"
_BATCH = 50  # annotations in one request
_TITLE_LIMIT, _MESSAGE_LIMIT, _STATUS_LIMIT = 255, 60_000, 140
_SUMMARY_LIMIT = 65_000
log = logging.getLogger(__name__)


class Checks:
    """The checks of one repository."""

    def __init__(self, client: Client, repository: str) -> None:
        self._client = client
        self._repository = repository

    def publish(self, effect: PublishCheck, web_url: str) -> None:
        """Make the commit's check say what the effect says, whatever stands there now."""
        try:
            self._publish_run(effect)
        except RefusedError as error:
            if error.status != 403:
                raise
            log.warning("No check run on %s, a commit status instead: %s", self._repository, error)
            self._publish_status(effect, web_url)

    def _publish_run(self, effect: PublishCheck) -> None:
        in_one_go = len(effect.annotations) <= _BATCH  # else a first batch may stand when this is tried again
        standing = None if effect.is_first and in_one_go else self._standing(effect)
        known = self._annotations(standing) if standing else set()
        missing = [row for row in map(_annotation, effect.annotations) if _identity(row) not in known]
        batches = [missing[start : start + _BATCH] for start in range(0, len(missing), _BATCH)] or [[]]
        # Annotations can only be added, never taken away, so those that stand already are left out.
        run = {"status": "completed", "conclusion": effect.conclusion, "external_id": effect.key}
        if standing:
            number = standing["id"]
            self._client.patch(f"{self._repository}/check-runs/{number}", run | _output(effect, batches[0]))
        else:
            new = {"name": NAME, "head_sha": effect.head_sha} | run | _output(effect, batches[0])
            number = new_id(self._client.post(f"{self._repository}/check-runs", new))
        for batch in batches[1:]:
            self._client.patch(f"{self._repository}/check-runs/{number}", _output(effect, batch))

    @understood
    def _standing(self, effect: PublishCheck) -> Any:
        """Return our check run on this commit, or None."""
        place = f"{self._repository}/commits/{effect.head_sha}/check-runs"
        for run in self._client.pages(place, "check_runs", check_name=NAME, filter="latest"):
            if run.get("external_id") == effect.key:
                return run
        return None

    @understood
    def _annotations(self, run: Any) -> set[tuple[Any, ...]]:
        if not run["output"]["annotations_count"]:
            return set()
        return {_identity(row) for row in self._client.pages(f"{self._repository}/check-runs/{run['id']}/annotations")}

    def _publish_status(self, effect: PublishCheck, web_url: str) -> None:
        state = "failure" if effect.conclusion == "failure" else "success"
        body = {
            "state": state,
            "context": NAME,
            "description": effect.title[:_STATUS_LIMIT],
            "target_url": f"{web_url}/pull/{effect.number}",
        }
        try:
            self._client.post(f"{self._repository}/statuses/{effect.head_sha}", body, writes=False)
        except RefusedError as error:
            if error.status not in {403, 404}:
                raise
            log.warning("No commit status on %s either: %s", self._repository, error)


def _output(effect: PublishCheck, annotations: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    output = {
        "title": effect.title[:_TITLE_LIMIT],
        "summary": fit_body(effect.summary, _SUMMARY_LIMIT),
        "annotations": list(annotations),
    }
    return {"output": output}


def _annotation(annotation: Annotation) -> dict[str, Any]:
    return dict(_fields(annotation))


def _fields(annotation: Annotation) -> Iterator[tuple[str, Any]]:
    yield "path", annotation.path
    yield "start_line", annotation.start_line
    yield "end_line", annotation.end_line
    if annotation.start_line == annotation.end_line and annotation.start_column and annotation.end_column:
        yield "start_column", annotation.start_column
        yield "end_column", annotation.end_column
    yield "annotation_level", annotation.level
    yield "title", annotation.title[:_TITLE_LIMIT]
    yield "message", annotation.message[:_MESSAGE_LIMIT]


def _identity(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what makes two annotations the same."""
    names = ("path", "start_line", "end_line", "start_column", "end_column", "annotation_level", "title", "message")
    return tuple(row.get(name) for name in names)
