"""What an old repository's baseline already holds, for the review of a change."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.baseline import Baseline
from app.domain.documents import BASELINE
from app.domain.forge import Change, ChangedFile
from app.errors import AuthorError
from app.readers.baseline import read_baseline
from app.services.context import Context


@dataclass(frozen=True, slots=True)
class Accepted:
    """The findings that a repository started with, and what is wrong with its list of them."""

    baseline: Baseline = field(default_factory=Baseline)
    problem: str | None = None


def accepted_before(change: Change, files: Iterable[ChangedFile], context: Context) -> Accepted:
    """Read the baseline of the commit that a change goes to, where one of its documents could stand in it.

    The change's own baseline does not count, or a change could accept what it brings.
    """
    if all(file.status == "added" for file in files):
        return Accepted()
    text = context.forge.read_text(BASELINE, change.base_sha)
    if text is None:
        return Accepted()
    try:
        return Accepted(read_baseline(text, BASELINE))
    except AuthorError as refused:
        return Accepted(problem=f"{refused} Until then every finding is told.")
