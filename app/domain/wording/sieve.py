"""A cheap look at raw bytes: is there any word that could carry blame?"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from app.domain.wording.gate import gate

# Marks that can hide a word from a plain search: emphasis inside it, an entity, an escape, a tag, a link.
SHORT = 3  # letters; contractions only lengthen longer words, as in "shouldn't"
_HIDDEN = r"[a-z]\*+[a-z]|&[#a-z]|[a-z]\\[^a-z]|[a-z]</?[a-z!]|[a-z]!?\[|\][^ ]*\)[a-z]|[a-z]~~|~~[a-z]"


def stems() -> Iterator[str]:
    """Yield beginnings of words, short words whole; every sentence that blames holds one, in its source too."""
    for entry in gate().entries:
        if entry.pattern.keys:
            yield from entry.pattern.keys.split()
        else:
            yield from (head if len(head) > SHORT else rf"{head}\b" for head in entry.pattern.heads.split())


@cache
def _sieve() -> Any:
    kept: list[str] = []
    for stem in sorted(set(stems()), key=lambda stem: (len(stem), stem)):
        if not any(stem.startswith(shorter) for shorter in kept):
            kept.append(stem)
    shape = rf"(?i)\b(?:{'|'.join(kept)})|{_HIDDEN}".encode()
    try:
        import re2
    except ImportError:
        return re.compile(shape)
    return re2.compile(shape)


def might_blame(data: bytes) -> bool:
    """Say whether a document could hold a cue; False means that no sentence of it can."""
    return _sieve().search(data) is not None
