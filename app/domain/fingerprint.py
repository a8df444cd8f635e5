"""What makes a finding the same finding after lines have moved."""

from collections import Counter
from collections.abc import Sequence

from app.domain.finding import Remark

try:  # hashlib brings OpenSSL along, which takes a short check a twentieth of its time
    from _sha2 import sha256  # type: ignore[import-not-found]  # from Python 3.12 on
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256

LENGTH = 20  # hexadecimal digits


def fingerprints(path: str, remarks: Sequence[tuple[str, Remark]]) -> list[str]:
    """Return one fingerprint for each code and remark, given in the order of the document.

    It is made of the path, the code, the words and their ordinal among equals: never of a line number or of what
    stands around.
    """
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for code, remark in remarks:
        words = " ".join((remark.about or remark.excerpt).casefold().split())
        ordinal = seen[code, words]
        seen[code, words] += 1
        said = "\0".join((path, code, words, str(ordinal)))
        found.append(sha256(said.encode("utf-8", "replace")).hexdigest()[:LENGTH])
    return found
