"""Carries effects out on GitHub. Every write is sent once; whether a lost one arrived is found out by its marker."""

from collections.abc import Mapping
from functools import singledispatchmethod
from typing import Any
from urllib.parse import quote

from app.domain.effects import (
    Applied,
    AssignIssue,
    CreateIssue,
    Effect,
    EnsureLabels,
    PostComment,
    React,
    UpdateIssue,
)
from app.errors import OperatorError
from app.forges.github.errors import RefusedError
from app.forges.github.reading import Reading
from app.forges.github.shapes import logins, new_id, new_number
from app.render.limits import fit_body, fit_title

_LABEL_LIMIT, _DESCRIPTION_LIMIT = 50, 100


class Writing(Reading):
    """Issues, comments and labels."""

    @singledispatchmethod
    def _apply(self, effect: Effect) -> Applied:
        raise OperatorError(f"GitHub knows no {type(effect).__name__}.")

    @_apply.register
    def _create_issue(self, effect: CreateIssue) -> Applied:
        body = {"title": fit_title(effect.title), "body": fit_body(effect.body)}
        labels = [label[:_LABEL_LIMIT] for label in effect.labels]
        # No assignees here: a login that cannot be assigned would make GitHub refuse the whole issue.
        return Applied(number=new_number(self._client.post(self._path("issues"), body | {"labels": labels})))

    @_apply.register
    def _update_issue(self, effect: UpdateIssue) -> Applied:
        place = self._path(f"issues/{effect.number}")
        if effect.add_labels:
            self._client.post(f"{place}/labels", {"labels": list(effect.add_labels)})
        for label in effect.remove_labels:
            self._remove_label(place, label)
        if changes := _changes(effect):
            self._patch_issue(place, changes)
        return Applied(number=effect.number)

    @_apply.register
    def _assign_issue(self, effect: AssignIssue) -> Applied:
        place = self._path(f"issues/{effect.number}/assignees")
        answer: Any = None
        if effect.add:
            answer = self._added(place, effect)
        if effect.remove:
            answer = self._client.delete(place, {"assignees": list(effect.remove)})
        if answer is None:
            answer = self._client.get(self._path(f"issues/{effect.number}"))
        return Applied(number=effect.number, assignees=logins(answer))

    @_apply.register
    def _post_comment(self, effect: PostComment) -> Applied:
        return self._comment(effect.number, effect.body)

    @_apply.register
    def _react(self, effect: React) -> Applied:
        place = "pulls/comments" if effect.on_line else "issues/comments"
        try:
            self._client.post(self._path(f"{place}/{effect.comment_id}/reactions"), {"content": "+1"})
        except RefusedError as error:
            if not error.is_missing:
                raise
        return Applied(comment_id=effect.comment_id)

    @_apply.register
    def _ensure_labels(self, effect: EnsureLabels) -> Applied:
        standing = {str(row["name"]).casefold() for row in self._client.pages(self._path("labels"))}
        for name, colour, description in effect.labels:
            if name[:_LABEL_LIMIT].casefold() not in standing:
                self._create_label(name, colour, description)
        return Applied()

    def _comment(self, number: int, body: str) -> Applied:
        answer = self._client.post(self._path(f"issues/{number}/comments"), {"body": fit_body(body)})
        return Applied(comment_id=new_id(answer))

    def _added(self, place: str, effect: AssignIssue) -> Any:
        try:
            return self._client.post(place, {"assignees": list(effect.add)})
        except RefusedError as error:
            if error.status != 422:
                raise
            return None  # nobody of them can be assigned; who is, is read from the issue

    def _patch_issue(self, place: str, changes: Mapping[str, str]) -> None:
        try:
            self._client.patch(place, changes)
        except RefusedError as error:
            if error.status != 422 or changes.get("state_reason") != "duplicate":
                raise
            self._client.patch(place, {**changes, "state_reason": "not_planned"})  # an older Enterprise server

    def _remove_label(self, place: str, label: str) -> None:
        try:
            self._client.delete(f"{place}/labels/{quote(label, safe='')}")
        except RefusedError as error:
            if not error.is_missing:
                raise

    def _create_label(self, name: str, colour: str, description: str) -> None:
        label = {
            "name": name[:_LABEL_LIMIT],
            "color": colour.lstrip("#"),
            "description": description[:_DESCRIPTION_LIMIT],
        }
        try:
            self._client.post(self._path("labels"), label)
        except RefusedError as error:
            if "already_exists" not in error.codes:
                raise


def _changes(effect: UpdateIssue) -> dict[str, str]:
    changes: dict[str, str] = {}
    if effect.title is not None:
        changes["title"] = fit_title(effect.title)
    if effect.body is not None:
        changes["body"] = fit_body(effect.body)
    if effect.close_as is not None:
        changes |= {"state": "closed", "state_reason": effect.close_as}
    return changes
