"""A cheap look at raw bytes: is there any word that could carry blame?"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from app.domain.wording.gate import gate

# Marks that can hide a word from a plain search: emphasis inside it, an entity, an escape, a tag, a link.
_HIDDEN = r"[a-z]\*+[a-z]|&[#a-z]|[a-z]\\[^a-z]|[a-z]</?[a-z!]|[a-z]!?\[|\][^ ]*\)[a-z]|[a-z]~~|~~[a-z]"


def stems() -> Iterator[str]:
    """Yield beginnings of words, short words whole; every sentence that blames holds one, in its source too."""
    for entry in gate().entries:
        yield from entry.stems.split()


@cache
def _sieve() -> Callable[[bytes], object]:
    kept: list[str] = []
    for stem in sorted(set(stems())):
        if not kept or not stem.startswith(kept[-1]):
            kept.append(stem)
    shape = rf"(?i)\b(?:{'|'.join(kept)})|{_HIDDEN}"
    try:
        import re2
    except ImportError:
        return re.compile(shape.encode()).search
    shapes = re2.Set.SearchSet()
    shapes.Add(shape)
    shapes.Compile()
    match: Callable[[bytes], object] = shapes.Match  # unlike a search, it makes no object of what it finds
    return match


def might_blame(data: bytes) -> bool:
    """Say whether a text in UTF-8 could hold a cue; False means that no sentence of it can."""
    return bool(_sieve()(data))
