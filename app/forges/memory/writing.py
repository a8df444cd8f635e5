"""What Afterword does in a repository in memory; the rules are GitHub's."""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatchmethod
from typing import TypeVar

from app.domain.effects import (
    Applied,
    AssignIssue,
    CreateIssue,
    Effect,
    EnsureLabels,
    PostComment,
    PostReview,
    PublishCheck,
    React,
    ResolveThread,
    UpdateIssue,
    UpsertComment,
)
from app.domain.events import CommentWritten, IssueTouched
from app.domain.forge import Comment, IssueSnapshot, ReviewComment
from app.domain.refs import IssueRef
from app.errors import AfterwordError, OperatorError
from app.forges.lookup import Lookup
from app.forges.memory.reading import Reading
from app.forges.memory.state import Check, Fault, Repository
from app.render.limits import fit_body, fit_title
from app.render.strike import struck_through

CommentT = TypeVar("CommentT", Comment, ReviewComment)
_MOST_ASSIGNEES = 10


class Writing(Reading):
    """The writing half of a forge in memory."""

    def __init__(self, state: Repository, lookup: Lookup) -> None:
        super().__init__(state)
        self._lookup = lookup

    @property
    def applied(self) -> list[Effect]:
        """Return every effect that took effect, in order, also those whose answer was lost."""
        return self.state.applied

    def fail_next(self, error: AfterwordError, *, committed: bool = False, times: int = 1) -> None:
        """Let the next writes raise an error: before they take effect, or (`committed`) after."""
        self.state.faults.extend(Fault(error, committed) for _ in range(times))

    def apply(self, effect: Effect) -> Applied:
        """Carry an effect out."""
        fault = self.state.faults.pop(0) if self.state.faults else None
        if fault and not fault.committed:
            raise fault.error
        answer = self._apply(effect)
        self.state.applied.append(effect)
        if fault:
            raise fault.error
        return answer

    def find(self, effect: Effect) -> Applied | None:
        """Look an unclear write up by its marker."""
        return self._lookup.find(
            effect, issues=self.issues, comments=self.comments, review_comments=self.review_comments
        )

    @singledispatchmethod
    def _apply(self, effect: Effect) -> Applied:
        raise OperatorError(f"A forge in memory does not know {type(effect).__name__}.")

    @_apply.register
    def _create_issue(self, effect: CreateIssue) -> Applied:
        now = self.state.clock()
        number = next(self.state.numbers)
        self.state.issues[number] = IssueSnapshot(
            ref=IssueRef(self.repo, number),
            title=fit_title(effect.title),
            body=fit_body(effect.body),
            author=self.state.login,
            state="open",
            state_reason=None,
            labels=self.state.label_names(effect.labels),
            assignees=(),
            created_at=now,
            updated_at=now,
        )
        self._touched(number, "opened")
        return Applied(number=number)

    @_apply.register
    def _update_issue(self, effect: UpdateIssue) -> Applied:
        issue = self.state.open_issue(effect.number)
        removed = {name.casefold() for name in effect.remove_labels}
        kept = tuple(name for name in issue.labels if name.casefold() not in removed)
        changed = replace(
            issue,
            title=issue.title if effect.title is None else fit_title(effect.title),
            body=issue.body if effect.body is None else fit_body(effect.body),
            labels=self.state.label_names(kept + effect.add_labels),
        )
        if effect.close_as is not None:
            changed = replace(changed, state="closed", state_reason=effect.close_as, closed_at=self.state.clock())
        self.state.save_issue(changed)
        self._touched(effect.number, "edited" if effect.close_as is None else "closed")
        return Applied(number=effect.number)

    @_apply.register
    def _assign_issue(self, effect: AssignIssue) -> Applied:
        issue = self.state.open_issue(effect.number)
        removed = {login.casefold() for login in effect.remove}
        kept = [login for login in issue.assignees if login.casefold() not in removed]
        added = [login for login in effect.add if self.is_assignable(login) and login not in kept]
        assignees = tuple(kept + added)[:_MOST_ASSIGNEES]
        self.state.save_issue(replace(issue, assignees=assignees))
        self._touched(effect.number, "assigned")
        return Applied(number=effect.number, assignees=assignees)

    @_apply.register
    def _post_comment(self, effect: PostComment) -> Applied:
        self.comments(effect.number)
        comment = Comment(
            id=next(self.state.ids),
            author=self.state.login,
            is_bot=True,
            body=fit_body(effect.body),
            created_at=self.state.clock(),
        )
        self.state.comments.setdefault(effect.number, []).append(comment)
        written = IssueRef(self.repo, effect.number)
        on_change = effect.number in self.state.changes
        self.state.events.append(
            CommentWritten(written, on_change, comment.id, comment.author, by_human=False, body=comment.body)
        )
        return Applied(comment_id=comment.id)

    @_apply.register
    def _upsert_comment(self, effect: UpsertComment) -> Applied:
        comments = self.comments(effect.number)
        known = [comment.id for comment in comments if comment.id == effect.comment_id]
        ours = known or sorted(comment.id for comment in self._lookup.ours(effect.body, comments))
        if not ours:
            return self._post_comment(
                PostComment(key=effect.key, repo=effect.repo, number=effect.number, body=effect.body)
            )
        self._edit(
            self.state.comments[effect.number], ours[0], lambda comment: replace(comment, body=fit_body(effect.body))
        )
        return Applied(comment_id=ours[0])

    @_apply.register
    def _publish_check(self, effect: PublishCheck) -> Applied:
        check = Check(
            key=effect.key,
            head_sha=effect.head_sha,
            conclusion=effect.conclusion,
            title=effect.title,
            summary=fit_body(effect.summary),
            annotations=effect.annotations,
        )
        others = [old for old in self.state.checks if (old.key, old.head_sha) != (check.key, check.head_sha)]
        self.state.checks[:] = [*others, check]
        return Applied()

    @_apply.register
    def _post_review(self, effect: PostReview) -> Applied:
        if self.state.change(effect.number).head_sha != effect.head_sha:
            return Applied(left_out=tuple(comment.fingerprint for comment in effect.comments))
        shown = {file.path: file.shown_lines for file in self.changed_files(effect.number)}
        posted = self.state.review_comments.setdefault(effect.number, [])
        for comment in effect.comments:
            lines = range(comment.start_line or comment.line, comment.line + 1)
            if set(lines) <= shown.get(comment.path, frozenset()):
                id_ = next(self.state.ids)
                posted.append(
                    ReviewComment(
                        id=id_,
                        author=self.state.login,
                        body=fit_body(comment.body),
                        path=comment.path,
                        line=comment.line,
                        thread=f"thread-{id_}",
                    )
                )
        return self._lookup.placed(effect, posted)

    @_apply.register
    def _resolve_thread(self, effect: ResolveThread) -> Applied:
        comments = self.state.review_comments.get(effect.number, [])
        if self.state.can_resolve:
            self._edit(comments, effect.comment_id, lambda comment: replace(comment, resolved=True))
        else:
            self._edit(comments, effect.comment_id, lambda comment: replace(comment, body=struck_through(comment.body)))
        return Applied(comment_id=effect.comment_id)

    @_apply.register
    def _react(self, effect: React) -> Applied:
        self.state.thumbs_up.add(effect.comment_id)
        return Applied(comment_id=effect.comment_id)

    @_apply.register
    def _ensure_labels(self, effect: EnsureLabels) -> Applied:
        self.state.label_names(tuple(name for name, _, _ in effect.labels))
        return Applied()

    def _touched(self, number: int, action: str) -> None:
        self.state.events.append(IssueTouched(IssueRef(self.repo, number), action, self.state.login, by_human=False))

    @staticmethod
    def _edit(comments: list[CommentT], id_: int, edit: Callable[[CommentT], CommentT]) -> None:
        comments[:] = [edit(comment) if comment.id == id_ else comment for comment in comments]
