"""What people do in a repository in memory. Every act is followed by the events that a forge would send."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.events import (
    BranchPushed,
    ChangeMerged,
    ChangeUpdated,
    CommentWritten,
    Event,
    IssueGone,
    IssueTouched,
    RepositoryChanged,
    ThreadAnswered,
)
from app.domain.forge import Change, Comment, IssueSnapshot
from app.domain.refs import ChangeRef, IssueRef
from app.forges.memory.reading import Reading

_NO_COMMIT = "0" * 40


class Acting(Reading):
    """People at work; `by` is the login of whoever acts."""

    def take_events(self) -> list[Event]:
        """Return what has happened since the last call, in every repository, oldest first."""
        events, self.state.events[:] = list(self.state.events), []
        return events

    def push(
        self, files: Mapping[str, str | None], *, by: str, branch: str | None = None, message: str = "Change files"
    ) -> str:
        """Commit files to a branch (None: the default one; a file that is None is removed) and return the commit."""
        branch = branch or self.state.default_branch
        before = self.state.branches.get(branch, _NO_COMMIT)
        start = self.state.branches.get(branch) or self.state.branches.get(self.state.default_branch)
        if start and before == _NO_COMMIT:
            self.state.branches[branch] = start
        old = self.state.commits[start].files if start else {}
        after = self.state.commit(branch, _patched(old, files), by, message)
        self._pushed(branch, before, after, tuple(sorted(files)))
        for number, change in self.state.changes.items():
            if self.state.heads[number] == branch and change.state == "open":
                self.state.changes[number] = replace(change, head_sha=after)
                self.state.events.append(ChangeUpdated(change.ref, after))
        return after

    def open_change(
        self,
        title: str,
        files: Mapping[str, str | None],
        *,
        by: str,
        branch: str | None = None,
        is_draft: bool = False,
        from_fork: bool = False,
    ) -> int:
        """Push files to a branch of their own and open a change to the default branch; return its number."""
        number = next(self.state.numbers)
        branch = branch or f"change-{number}"
        head = self.push(files, by=by, branch=branch, message=title)
        change = Change(
            ref=ChangeRef(self.repo, number),
            head_sha=head,
            base_sha=self.head_sha(),
            base=self.state.default_branch,
            author=by,
            title=title,
            state="open",
            is_draft=is_draft,
            from_fork=from_fork,
        )
        self.state.changes[number] = change
        self.state.heads[number] = branch
        self.state.events.append(ChangeUpdated(change.ref, head, opened_at=self.state.clock()))
        return number

    def push_to_change(self, number: int, files: Mapping[str, str | None], *, by: str) -> str:
        """Add a commit to a change's branch and return it."""
        return self.push(files, by=by, branch=self.state.heads[number])

    def merge(self, number: int, *, by: str) -> str:
        """Merge a change and return the commit it became."""
        change = self.state.change(number)
        before = self.head_sha(change.base)
        fork_point = self.state.commits[self.state.merge_base(before, change.head_sha)].files
        theirs = self.state.commits[change.head_sha].files
        touched = {p: theirs.get(p) for p in {*fork_point, *theirs} if fork_point.get(p) != theirs.get(p)}
        files = _patched(self.state.commits[before].files, touched)
        after = self.state.commit(change.base, files, by, f"Merge change {number}", merged=change.head_sha)
        self.state.changes[number] = replace(change, state="merged", merge_sha=after)
        self.state.events.append(ChangeMerged(change.ref, change.base, after))
        self._pushed(change.base, before, after, tuple(sorted(touched)))
        return after

    def close_change(self, number: int) -> None:
        """Close a change without merging it."""
        self.state.changes[number] = replace(self.state.change(number), state="closed")

    def open_issue(self, title: str, body: str = "", *, by: str, labels: tuple[str, ...] = ()) -> int:
        """Open an issue and return its number."""
        now = self.state.clock()
        number = next(self.state.numbers)
        self.state.issues[number] = IssueSnapshot(
            ref=IssueRef(self.repo, number),
            title=title,
            body=body,
            author=by,
            state="open",
            state_reason=None,
            labels=self.state.label_names(labels),
            assignees=(),
            created_at=now,
            updated_at=now,
        )
        self._human_touched(number, "opened", by)
        return number

    def edit_issue(self, number: int, *, by: str, title: str | None = None, body: str | None = None) -> None:
        """Change an issue's title or body."""
        issue = self.state.open_issue(number)
        new_title = issue.title if title is None else title
        self._save(replace(issue, title=new_title, body=issue.body if body is None else body), "edited", by)

    def close_issue(self, number: int, *, by: str, reason: str = "completed") -> None:
        """Close an issue as completed, not_planned or duplicate."""
        issue = self.state.open_issue(number)
        self._save(replace(issue, state="closed", state_reason=reason, closed_at=self.state.clock()), "closed", by)

    def reopen_issue(self, number: int, *, by: str) -> None:
        """Open a closed issue again."""
        issue = self.state.open_issue(number)
        self._save(replace(issue, state="open", state_reason=None, closed_at=None), "reopened", by)

    def label_issue(self, number: int, *, by: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        """Add and take labels."""
        issue = self.state.open_issue(number)
        kept = tuple(name for name in issue.labels if name not in remove)
        self._save(replace(issue, labels=self.state.label_names(kept + add)), "labeled", by)

    def assign_issue(self, number: int, logins: tuple[str, ...], *, by: str) -> None:
        """Make these people, and nobody else, an issue's assignees."""
        self._save(replace(self.state.open_issue(number), assignees=logins), "assigned", by)

    def plan_issue(self, number: int, milestone: str | None, *, by: str) -> None:
        """Put an issue into a milestone, or take it out."""
        self._save(replace(self.state.open_issue(number), milestone=milestone), "milestoned", by)

    def delete_issue(self, number: int, *, action: str = "deleted") -> None:
        """Delete an issue, or (`transferred`) move it to another repository."""
        self.state.issues.pop(number)
        self.state.comments.pop(number, None)
        self.state.events.append(IssueGone(IssueRef(self.repo, number), action))

    def comment(self, number: int, body: str, *, by: str) -> int:
        """Comment on an issue or change and return the comment's id."""
        self.comments(number)
        comment = Comment(id=next(self.state.ids), author=by, is_bot=False, body=body, created_at=self.state.clock())
        self.state.comments.setdefault(number, []).append(comment)
        if number in self.state.issues:
            self.state.save_issue(self.state.issues[number])
        on_change = number in self.state.changes
        self.state.events.append(
            CommentWritten(IssueRef(self.repo, number), on_change, comment.id, by, by_human=True, body=body)
        )
        return comment.id

    def delete_comment(self, number: int, comment_id: int) -> None:
        """Delete a comment, whoever wrote it."""
        kept = [comment for comment in self.state.comments.get(number, ()) if comment.id != comment_id]
        self.state.comments[number] = kept

    def reply(self, number: int, comment_id: int, body: str = "I see.", *, by: str = "lee") -> int:
        """Answer in the thread of a review comment; return the answer's id."""
        answer = ThreadAnswered(ChangeRef(self.repo, number), next(self.state.ids), comment_id, by, True, body)
        self.state.events.append(answer)
        self.state.review_comments[number] = [
            replace(comment, human_replies=comment.human_replies + (comment.id == comment_id))
            for comment in self.state.review_comments[number]
        ]
        return answer.comment_id

    def set_private(self, private: bool) -> None:
        """Make the repository private or public."""
        self.state.private = private
        action = "privatized" if private else "publicized"
        self.state.events.append(RepositoryChanged(self.repo, action, private=private))

    def rename(self, name: str) -> None:
        """Give the repository another name; its id stays."""
        previous = self.repo.name
        self.state.ref = replace(self.repo, name=name)
        self.state.events.append(RepositoryChanged(self.repo, "renamed", previous, self.state.private))

    def _save(self, issue: IssueSnapshot, action: str, by: str) -> None:
        self.state.save_issue(issue)
        self._human_touched(issue.ref.number, action, by)

    def _human_touched(self, number: int, action: str, by: str) -> None:
        self.state.events.append(IssueTouched(IssueRef(self.repo, number), action, by, by_human=True))

    def _pushed(self, branch: str, before: str, after: str, paths: tuple[str, ...]) -> None:
        is_default = branch == self.state.default_branch
        self.state.events.append(BranchPushed(self.repo, branch, is_default, before, after, paths))


def _patched(files: Mapping[str, str], changes: Mapping[str, str | None]) -> dict[str, str]:
    merged = {**files, **changes}
    return {path: text for path, text in merged.items() if text is not None}
