"""Writes what stands around the first words of each pattern of wording: `python -m tools.wording_index`.

With `--check` it writes nothing, and ends with 1 where the index is not in step with the patterns.
"""

import sys
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from math import fsum
from pathlib import Path

from app.domain.wording import gate, lexicon
from app.domain.wording.gate import BAR, PART, pattern_files, sources_size, stems_of
from app.domain.wording.pattern import Pattern, opened
from tools.openings import ANY, SOME, TooMany, first_words, last_words
from tools.required import required_words

FILE_OF_INDEX = Path(gate.__file__).with_name("index.py")
SETS = 2  # of words of which one has to stand; of each pattern
MOST = 150  # words of which one has to stand; to look for more costs more than it spares
TEXT = '''\
"""What stands around the first words of each pattern, for the gate; written by `make index`."""

# ruff: noqa: E501
# fmt: off

from collections.abc import Mapping

SIZE = {size}  # bytes of the files that it was written from
# Of each file, the code of its rule, and of each pattern what the gate calls its stems, before and needs.
FILES: tuple[tuple[str, tuple[tuple[str, str, tuple[str, ...]], ...]], ...] = (
{files})
OPENINGS: tuple[tuple[int, str], ...] = (
{openings})
HEADS: Mapping[str, tuple[int, ...]] = {{
{heads}}}
'''
_NO_WORD = frozenset(f"{BAR}\\")  # signs of no word


def written() -> str:
    """Return the index of the patterns as they are now."""
    files, openings, heads = [], [], defaultdict(list)
    count = 0
    for file in pattern_files():
        patterns = []
        for number, pattern in enumerate(file.patterns, start=count):
            following, before = _following(pattern), _before(pattern)
            patterns.append((stems_of(pattern), _told(before), tuple(map(_spaced, _needs(pattern, following, before)))))
            for words, opened_by in _alike(following):
                for head in opened_by:
                    heads[head].append(len(openings))
                openings.append((number, _told(words)))
        files.append((file.code, patterns))
        count += len(patterns)
    return TEXT.format(
        size=sources_size(),
        files="".join(f"({code!r}, (\n{_lines(patterns)})),\n" for code, patterns in files),
        openings=_lines(openings),
        heads="".join(f"{head!r}: {tuple(opened)!r},\n" for head, opened in sorted(heads.items())),
    )


def _lines(values: Iterable[tuple[object, ...]]) -> str:
    return "".join(f"{value!r},\n" for value in values)


def _alike(following: dict[str, frozenset[str]]) -> Iterator[tuple[frozenset[str], list[str]]]:
    """Yield the words that may follow, each time with all heads that they may follow."""
    alike: dict[frozenset[str], list[str]] = defaultdict(list)
    for head, words in sorted(following.items()):
        alike[words].append(head)
    yield from alike.items()


def _told(words: Collection[str]) -> str:
    """Return words in one text, each with spaces around it, and those that are known in part behind a bar."""
    parts = sorted(word for word in words if PART in word)
    whole = f" {' '.join(sorted(set(words).difference(parts)))} " if words else ""
    return f"{whole}{BAR}{' '.join(parts)}" if parts else whole


def _spaced(words: Iterable[str]) -> str:
    """Return words in one text, those that are known in part with the spaces that they have in a line."""
    known = sorted(words)
    parts = [f" {word} ".replace(f" {PART}", "").replace(f"{PART} ", "") for word in known if PART in word]
    return BAR.join((" ".join(word for word in known if PART not in word), *parts))


def _following(pattern: Pattern) -> dict[str, frozenset[str]]:
    """Return for each head of a pattern which words may follow it; none where any word may."""
    heads = pattern.heads.split()
    try:
        pairs = first_words(opened(pattern.shape))
    except TooMany:
        return dict.fromkeys(heads, frozenset())
    found: dict[str, set[str]] = defaultdict(set)
    for first, second in pairs:
        for head in heads if SOME in first or ANY in first else {first}.intersection(heads):
            found[head].add(second)
    return {head: _known(words) for head, words in found.items()}


def _before(pattern: Pattern) -> frozenset[str]:
    """Return the words that may stand right before a pattern; none where any word may."""
    try:
        return _known(last_words(opened(pattern.lead))) if pattern.lead else frozenset()
    except TooMany:
        return frozenset()


def _known(words: Iterable[str]) -> frozenset[str]:
    """Return words as the gate reads them; none of them where one of them may be any word."""
    told = frozenset(word.replace(SOME, PART).replace(ANY, PART) for word in words if _NO_WORD.isdisjoint(word))
    return told if all(map(_is_telling, told)) else frozenset()


def _is_telling(word: str) -> bool:
    """Say whether a word is known, or at least its beginning or its end."""
    return bool(word.removeprefix(PART).removesuffix(PART)) and PART not in word[1:-1] and word.count(PART) < len("**")


def _needs(pattern: Pattern, heads: dict[str, frozenset[str]], before: frozenset[str]) -> list[frozenset[str]]:
    """Return the rarest sets of words of which one has to stand, other than those that open a pattern or lead to it."""
    parts = ((pattern.shape, False), (pattern.lead, False), (pattern.needs, True))
    sets = [words for part, torn in parts if part for words in required_words(opened(part), _common, torn=torn)]
    telling = [words for words in sets if len(words) <= MOST and not _is_said(words, heads, before)]
    telling.sort(key=lambda words: (fsum(map(_common, words)), _spaced(words)))
    return telling[:SETS]


def _common(word: str) -> float:
    """Say about how common a word is in English: small words are everywhere, and long words are rare."""
    bare = word.strip(PART)
    return 1_000.0 if lexicon.is_function_word(bare) else 1 / len(bare)


def _is_said(words: frozenset[str], heads: dict[str, frozenset[str]], before: frozenset[str]) -> bool:
    """Say whether one of some words stands wherever a pattern opens, so that it need not be looked for."""
    starts = tuple(word.removesuffix(PART) for word in words if word.endswith(PART))

    def hold(others: Iterable[str]) -> bool:
        known = list(others)
        return bool(known) and all(other in words or other.startswith(starts) for other in known)

    return hold(before) or all(hold([head]) or hold(following) for head, following in heads.items())


def main() -> None:
    """Write the index, or say whether it is in step."""
    now = written()
    if "--check" not in sys.argv[1:]:
        FILE_OF_INDEX.write_text(now, "utf-8")
    elif now != FILE_OF_INDEX.read_text("utf-8"):
        sys.exit("The index of the wording patterns is not in step with them. Run: make index")


if __name__ == "__main__":
    main()
