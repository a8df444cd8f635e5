"""Which items a report may speak of, given who can read it."""

from collections.abc import Iterable, Sequence

from app.domain.refs import RepoRef
from app.domain.scales import Visibility
from app.domain.tracked import TrackedDocument, TrackedItem

_WIDEST_FIRST = tuple(Visibility)


def within_audience(
    items: Iterable[TrackedItem], documents: Sequence[TrackedDocument], audience: Visibility
) -> list[TrackedItem]:
    """Leave out the items of documents that are meant for fewer people than `audience`, from lists and counts alike.

    A document that says nothing is as visible as its repository; a word that is no visibility counts as restricted.
    """
    hidden = {
        (_id(document.repo), path)
        for document in documents
        if _rank(document.visibility) > _WIDEST_FIRST.index(audience)
        for path in (document.path, document.first_path)
    }
    return [item for item in items if (_id(item.repo), item.path) not in hidden]


def _id(repo: RepoRef) -> tuple[str, int | str]:
    return repo.host, repo.id or repo.name


def _rank(visibility: str | None) -> int:
    if visibility is None:
        return 0
    return _WIDEST_FIRST.index(Visibility(visibility)) if visibility in _WIDEST_FIRST else len(_WIDEST_FIRST) - 1
