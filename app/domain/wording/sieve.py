"""A cheap look at raw bytes: is there any word that could carry blame?"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from app.domain.wording.gate import gate

# Marks that can hide a word from a plain search: emphasis inside it, an entity, an escape, a tag, a link.
_HIDDEN = r"[a-z]\*+[a-z]|&[#a-z]|[a-z]\\[^a-z]|[a-z]</?[a-z!]|[a-z]!?\[|\][^ ]*\)[a-z]|[a-z]~~|~~[a-z]"


def keys() -> Iterator[str]:
    """Yield stems of which every sentence that blames holds at least one, in its source too."""
    for entry in gate().entries:
        for key in (entry.pattern.keys or entry.pattern.heads).split():
            yield key if key[0].isalnum() else key[1:]


@cache
def _sieve() -> Any:
    stems = sorted(set(keys()), key=lambda key: (len(key), key))
    kept: list[str] = []
    for stem in stems:  # a longer stem says nothing that a shorter one inside it does not
        if not any(shorter in stem for shorter in kept):
            kept.append(stem)
    shape = f"(?i){'|'.join(map(re.escape, kept))}|{_HIDDEN}".encode()
    try:
        import re2
    except ImportError:
        return re.compile(shape)
    return re2.compile(shape)


def might_blame(data: bytes) -> bool:
    """Say whether a document could hold a cue; False means that no sentence of it can."""
    return _sieve().search(data) is not None
