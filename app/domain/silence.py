"""Where authors switched rules off in their document."""

from bisect import bisect_right
from collections.abc import Sequence

from app.domain.places import overlap
from app.domain.postmortem import Place, Postmortem
from app.domain.rule import Rule, document_place

EVERY_RULE = ""


class Silence:
    """The suppressions of one document, looked up by rule and place."""

    def __init__(self, doc: Postmortem) -> None:
        stretches: dict[str, list[tuple[int, int]]] = {}
        self._sentences: dict[str, dict[int, list[Place]]] = {}
        for suppression in doc.suppressions:
            for name in (name.casefold() for name in suppression.codes or (EVERY_RULE,)):
                if suppression.within is None:
                    stretches.setdefault(name, []).append((suppression.first_line, suppression.last_line))
                else:
                    _by_line(self._sentences.setdefault(name, {}), suppression.within)
        self._stretches = {name: _joined(lines) for name, lines in stretches.items()}
        self._whole = document_place(doc)

    def covers(self, rule: Rule, place: Place) -> bool:
        """Say whether a rule is off at a place; for what concerns the whole document, wherever it is named."""
        if not self._stretches and not self._sentences:
            return False
        names = (rule.code.casefold(), rule.slug)
        if place == self._whole and any(name in self._stretches for name in names):
            return True
        return any(self._reaches(name, place) for name in (*names, EVERY_RULE))

    def _reaches(self, name: str, place: Place) -> bool:
        sentences = self._sentences.get(name, {})
        near = (sentence for line in range(place.line, place.end_line + 1) for sentence in sentences.get(line, ()))
        return _touch(self._stretches.get(name, ()), place) or any(overlap(place, sentence) for sentence in near)


def _by_line(sentences: dict[int, list[Place]], sentence: Place) -> None:
    for line in range(sentence.line, sentence.end_line + 1):
        sentences.setdefault(line, []).append(sentence)


def _joined(lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches in order, those that meet made one."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(lines):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _touch(stretches: Sequence[tuple[int, int]], place: Place) -> bool:
    before = bisect_right(stretches, place.end_line, key=lambda stretch: stretch[0])
    return before > 0 and stretches[before - 1][1] >= place.line
