"""What is left of a line when its marks were taken out."""

from app.domain.patterns import pattern

_HOLLOW = pattern(r"\([\s,;.|/–—-]*\)|\[[\s,;.|/–—-]*\]")  # brackets that lost what they held
_STRANDED = pattern(r"\s+[,;.](?=\s|\Z)")
_SPACES = pattern(r"\s+")


def tidy(text: str) -> str:
    """Return a text in one line, without the marks that were left hanging where something was taken out."""
    line = _SPACES.sub(" ", _HOLLOW.sub(" ", text)).strip()
    line = _STRANDED.sub("", line)
    while line.endswith((" -", " –", " —", " (", ",", ";", " |", " :", " [")) or (line.endswith(":") and len(line) > 1):
        line = line[:-1].rstrip()
    return line.lstrip("-–—:,;|. ").strip()
