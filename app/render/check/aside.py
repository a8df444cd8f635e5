"""A place for text that has to wait for what stands before it: in memory while it is short, then in a file."""

from tempfile import SpooledTemporaryFile

SHORT = 1 << 20  # bytes


def aside() -> "SpooledTemporaryFile[str]":
    """Open such a place; it is gone once it is closed."""
    return SpooledTemporaryFile(SHORT, "w+", encoding="utf-8", errors="surrogatepass", newline="\n")
