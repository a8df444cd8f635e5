"""What the promises need from whoever sets the scene: people who act on the same repository."""

from collections.abc import Mapping
from typing import Protocol

from app.domain.events import Event
from app.domain.marker import Marker, MarkerKeys
from app.ports.forge import Forge

KEYS = MarkerKeys((b"the key of these tests",))
STRANGERS_KEYS = MarkerKeys((b"somebody else's key",))
DOCUMENT = "# Checkout was slow\n\n## Summary\n\nOrders waited for 20 minutes.\n"
PATH = "postmortems/checkout.md"


class People(Protocol):
    """People at work in a repository; `by` is a login."""

    def push(self, files: Mapping[str, str | None], *, by: str) -> str: ...
    def open_change(self, title: str, files: Mapping[str, str | None], *, by: str) -> int: ...
    def push_to_change(self, number: int, files: Mapping[str, str | None], *, by: str) -> str: ...
    def merge(self, number: int, *, by: str) -> str: ...
    def open_issue(self, title: str, body: str = "", *, by: str, labels: tuple[str, ...] = ()) -> int: ...
    def close_issue(self, number: int, *, by: str, reason: str = "completed") -> None: ...
    def comment(self, number: int, body: str, *, by: str) -> int: ...
    def delete_comment(self, number: int, comment_id: int) -> None: ...
    def take_events(self) -> list[Event]: ...


class Stage:
    """A forge and the people beside it. `dana` can be assigned, `stranger` cannot."""

    def __init__(self, forge: Forge, people: People) -> None:
        self.forge = forge
        self.people = people


def signed(kind: str, key: str, text: str = "Hello.") -> str:
    """Return a text with our marker."""
    return KEYS.sign(text, Marker(kind, key))
