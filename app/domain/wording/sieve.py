"""A cheap look at raw bytes: is there any word that could carry blame?"""

import re
from functools import cache
from typing import Any

from app.domain.wording.engine import heads

# Marks that can hide a word from a plain search: emphasis inside it, an entity, an escape, a tag.
_HIDDEN = r"[a-z]\*+[a-z]|&#?[a-z0-9]+;|[a-z]\\[^a-z]|[a-z]</?[a-z]|[a-z]\[|\][^ ]*[a-z]\(|&"


@cache
def _sieve() -> Any:
    words = sorted({head for head in heads() if head not in {"'s", "n't"}}, key=len)
    pattern = rf"(?i)(?:{'|'.join(re.escape(word) for word in words)})|{_HIDDEN}"
    try:
        import re2
    except ImportError:
        return re.compile(pattern.encode())
    return re2.compile(pattern.encode())


def might_blame(data: bytes) -> bool:
    """Say whether a document could hold a cue; False means that no sentence of it can."""
    return _sieve().search(data) is not None
