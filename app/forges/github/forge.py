"""One repository on GitHub behind the port."""

from collections.abc import Callable
from functools import cached_property

from app.domain.effects import Applied, Effect, PostReview, PublishCheck, ResolveThread, UpsertComment
from app.domain.refs import RepoRef
from app.forges.github.checks import Checks
from app.forges.github.client import Client
from app.forges.github.errors import RefusedError
from app.forges.github.reviews import Reviews, resolve, strike
from app.forges.github.writing import Writing
from app.forges.lookup import Lookup
from app.render.limits import fit_body


class GitHubForge(Writing):
    """One repository on GitHub; it belongs to the thread that opened it."""

    def __init__(
        self,
        client: Client,
        repo: RepoRef,
        *,
        web_url: str,
        lookup: Callable[[], Lookup],
        login: Callable[[], str],
        resolver: Callable[[], Client],
    ) -> None:
        super().__init__(client, repo, web_url)
        self._make_lookup = lookup
        self._login = login
        self._resolver = resolver

    def login(self) -> str:
        """Return the name under which we write here."""
        return self._login()

    def apply(self, effect: Effect) -> Applied:
        """Carry an effect out, once, without any retry of a write."""
        match effect:
            case UpsertComment():
                return self._upsert_comment(effect)
            case PublishCheck():
                Checks(self._client, f"/repos/{self._repo.name}").publish(effect, self.web_url())
                return Applied()
            case PostReview():
                return self._post_review(effect)
            case ResolveThread():
                return self._resolve_thread(effect)
            case _:
                return self._apply(effect)

    def find(self, effect: Effect) -> Applied | None:
        """Look an unclear write up by its marker, through lists and all their pages; None where it did not arrive."""
        return self._lookup.find(
            effect, issues=self.issues, comments=self.comments, review_comments=self._plain_review_comments
        )

    @cached_property
    def _lookup(self) -> Lookup:
        return self._make_lookup()

    def _upsert_comment(self, effect: UpsertComment) -> Applied:
        if effect.comment_id is not None and self._edited(effect.comment_id, effect.body):
            return Applied(comment_id=effect.comment_id)
        standing = () if effect.is_first else self.comments(effect.number)
        for comment in self._lookup.ours(effect.body, standing):
            if comment.id != effect.comment_id and self._edited(comment.id, effect.body):
                return Applied(comment_id=comment.id)
        return self._comment(effect.number, effect.body)

    def _edited(self, comment_id: int, body: str) -> bool:
        """Edit a comment; False where somebody deleted it."""
        try:
            self._client.patch(self._path(f"issues/comments/{comment_id}"), {"body": fit_body(body)})
        except RefusedError as error:
            if error.is_missing:
                return False
            raise
        return True

    def _post_review(self, effect: PostReview) -> Applied:
        if not effect.is_first and self.change(effect.number).head_sha != effect.head_sha:
            return Applied(left_out=tuple(comment.fingerprint for comment in effect.comments))
        reviews = Reviews(self._client, self._path(f"pulls/{effect.number}"))
        try:
            posted = reviews.post(effect)
        except RefusedError as error:
            if error.status != 422:
                raise
            # One comment outside the diff is enough, and GitHub does not say which.
            files = self.changed_files(effect.number)
            try:
                posted = reviews.post(effect, files)
            except RefusedError as again:
                if again.status != 422:
                    raise
                posted = reviews.post_singly(effect, files)
        return self._lookup.placed(effect, posted)

    def _resolve_thread(self, effect: ResolveThread) -> Applied:
        if resolve(self._resolver(), effect.thread):
            return Applied(comment_id=effect.comment_id)
        for comment in self.review_comments(effect.number):
            if comment.id != effect.comment_id or comment.resolved:
                continue
            if not resolve(self._resolver(), comment.thread):
                strike(self._client, f"/repos/{self._repo.name}", comment)
        return Applied(comment_id=effect.comment_id)
