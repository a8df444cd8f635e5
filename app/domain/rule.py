"""What a rule is, and what it may know besides the document."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Place, Postmortem
from app.domain.records import dataclass, field
from app.domain.scales import Level

LONGEST_NAME = 80  # characters


@dataclass(frozen=True, slots=True)
class KnownItem:
    """An action item that is open already; `where` is what a reader can look up, such as `#12`."""

    title: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known around a document; every part may be missing.

    `today` is the day on which the document is published, None where nobody knows. `published` documents are on the
    default branch already. `assignable` answers, per owner as written, whether the forge would assign them.
    `template` is the text that a new postmortem starts from.
    """

    today: date | None = None
    published: bool = False
    open_items: tuple[KnownItem, ...] = ()
    assignable: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    template: str = ""


Check = Callable[[Postmortem, Policy, Context], Iterator[Remark]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that Afterword looks for.

    `bad` and `good` are Markdown as an author would write it, before and after. `check` is None where another reader
    finds the remarks, as the wording review does for all its rules in one pass. Of two rules that judge the same words
    (`of_words`), only one speaks.
    """

    code: str
    slug: str
    level: Level
    summary: str
    why: str
    bad: str
    good: str
    check: Check | None = None
    of_words: bool = False


def named(title: str) -> str:
    """Return what an action item is called in a message: its title in quotes, cut where it is a paragraph."""
    words = " ".join(title.split())
    return f"'{words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME - 1] + '…'}'"


def document_place(doc: Postmortem) -> Place:
    """Return the place of what is said about a document as a whole: its title, else its first line."""
    title = next((section.place for section in doc.sections if section.level == 1), None)
    if title is not None:
        return title
    end = doc.text.find("\n")
    width = len(doc.text if end < 0 else doc.text[:end])
    return Place(1, 1, 1, width + 1)
