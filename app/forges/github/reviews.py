"""Writes review comments on a change's lines, and resolves their threads."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from app.domain.effects import LineComment, PostReview
from app.domain.forge import ChangedFile, ReviewComment
from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.github.client import Client
from app.forges.github.errors import RefusedError
from app.forges.github.shapes import new_id, read_review_comments
from app.render.limits import fit_body
from app.render.strike import struck_through

_RESOLVE = """
mutation($threadId: ID!) { resolveReviewThread(input: {threadId: $threadId}) { thread { id isResolved } } }
"""


class Reviews:
    """The reviews of one change."""

    def __init__(self, client: Client, place: str) -> None:
        self._client = client
        self._place = place  # .../pulls/7

    def post(self, effect: PostReview, files: Sequence[ChangedFile] | None = None) -> list[ReviewComment]:
        """Send one review and return its comments; raises RefusedError where one of them does not fit."""
        comments = [comment for comment in effect.comments if files is None or fits(comment, files)]
        if not comments:
            return []
        body = {
            "event": "COMMENT",
            "commit_id": effect.head_sha,
            "comments": [_line_comment(each) for each in comments],
        }
        number = new_id(self._client.post(f"{self._place}/reviews", body))
        with _written():
            return read_review_comments(list(self._client.pages(f"{self._place}/reviews/{number}/comments")))

    def post_singly(self, effect: PostReview, files: Sequence[ChangedFile]) -> list[ReviewComment]:
        """Send comments one by one, leaving out each that GitHub will not place."""
        posted: list[ReviewComment] = []
        for comment in effect.comments:
            if not fits(comment, files):
                continue
            with _written() if posted else nullcontext():
                posted += self._post_one(_line_comment(comment) | {"commit_id": effect.head_sha})
        return posted

    def _post_one(self, body: dict[str, Any]) -> list[ReviewComment]:
        try:
            return read_review_comments([self._client.post(f"{self._place}/comments", body)])
        except RefusedError as error:
            if error.status != 422:
                raise
            return []


@contextmanager
def _written() -> Iterator[None]:
    """Call a failure after the first write unclear: starting over would write the same again."""
    try:
        yield
    except (TransientError, OperatorError) as error:
        raise UnclearWrite(f"A review was written, but not all of it is known: {error}") from error


def fits(comment: LineComment, files: Sequence[ChangedFile]) -> bool:
    """Say whether every line a comment points at is shown in the change."""
    lines = set(range(comment.start_line or comment.line, comment.line + 1))
    return any(file.path == comment.path and lines <= file.shown_lines for file in files)


def resolve(client: Client, thread: str | None) -> bool:
    """Resolve a thread; False where its id is not known or we may not."""
    if thread is None:
        return False
    try:
        client.graphql(_RESOLVE, {"threadId": thread})
    except RefusedError:
        return False
    return True


def strike(client: Client, repository: str, comment: ReviewComment) -> None:
    """Strike a comment's text through; one that is gone needs nothing."""
    try:
        client.patch(f"{repository}/pulls/comments/{comment.id}", {"body": fit_body(struck_through(comment.body))})
    except RefusedError as error:
        if not error.is_missing:
            raise


def _line_comment(comment: LineComment) -> dict[str, Any]:
    body: dict[str, Any] = {"path": comment.path, "line": comment.line, "side": "RIGHT", "body": fit_body(comment.body)}
    if comment.start_line is not None and comment.start_line < comment.line:
        body |= {"start_line": comment.start_line, "start_side": "RIGHT"}
    return body
