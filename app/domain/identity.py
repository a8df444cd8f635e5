"""What makes an action item the same item for good."""

import base64
import hashlib
import unicodedata

from app.domain.refs import RepoRef

KEY_LENGTH = 16


def normalise(title: str) -> str:
    """Fold what people change without meaning another item: case, width, white space, a final full stop."""
    folded = " ".join(unicodedata.normalize("NFKC", title).casefold().split())
    return folded.rstrip(".!: ")


def item_key(repo: RepoRef, first_path: str, title: str, ordinal: int) -> str:
    """Return the key of an item: 16 base32 characters of SHA-256 over what is fixed at its first merge (spec 5)."""
    parts = (repo.host, str(repo.id or repo.name), first_path, normalise(title), str(ordinal))
    digest = hashlib.sha256("\0".join(parts).encode()).digest()
    return base64.b32encode(digest).decode()[:KEY_LENGTH]
