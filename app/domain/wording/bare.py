"""Many texts at once as bare lines: what `words.py` makes of each, put together without reading word by word.

A bare line is ASCII, and holds the words of the canonical lines of a text's sentences, each with spaces around it.
Letters beyond ASCII all become one, which only makes more expressions match. Where the same words cannot be
promised, the line is foul: FOUL matches in it.
"""

import codecs
import re
from collections.abc import Sequence
from functools import cache

from app.domain.wording.words import SPLITS, STRAIGHT

FOUL = (
    r"[\x01&<`]| _|_ |[-.@']_|_[-.@']|@[^0-9a-z]|[^0-9a-z_ ]@| @[0-9a-z_]*[^0-9a-z_ ]| https? +: +/ +/ |"
    r"[-.][^ 0-9a-z_]| [-.][^ ]|[^ ][-.] | (?:" + "|".join(word for word in SPLITS if word.isalpha()) + ") "
)
_FOUL_SIGN = b"\x01"
_OBJECT = b"\x02"  # inline code in a source, or a sign that is no letter
_BETWEEN = b"\x1e"
_LETTER, _DIGIT = "q", "0"  # stand for those beyond ASCII
_LONG = 1_500  # bytes; in longer lines a machine is lost, and a sentence may be cut inside a word
_KEPT = b".,;:!?()[]\"'/-@_&<`" + _FOUL_SIGN + _BETWEEN


def _table(foul: bytes) -> bytes:
    """Return how signs are read: letters in lower case, `foul` as such, and what is neither letter nor mark apart."""
    return bytes(
        _FOUL_SIGN[0] if sign in foul else sign if sign in _KEPT or bytes([sign]).isalnum() else 32
        for sign in bytes(range(256)).lower()
    )


_PLAIN = _table(b"")
_MARKDOWN = _table(b"\\[]<&`")
_CODE = re.compile(rb"`(?<!``)[^`\x1e]+`(?!`)")
_ADDRESSES = (
    (b"://", re.compile(rb"https?://\S+")),
    (b"www.", re.compile(rb"www\.\S+")),
    (b"mailto:", re.compile(rb"mailto:\S+")),
)
_LINK = re.compile(rb"\[(?<!!\[)(?!\^)([^][<>\\`\x1e]*)\]\([^][()<>\\`\s\x01\x02\x1e]*\)")
_BREAK = re.compile(rb"<br */?>")
_TIGHT = re.compile(rb"[*~](?:(?<=[\w@].)|(?<=\w[.'-].))[*~]*(?=[\w@]|[.'-]\w)")
_MARKS = [bytes([mark]) for mark in b',;:!?()["]/']
_NO_TAG = re.compile(rb"<(?![/a-zA-Z!?])")
_NO_ENTITY = re.compile(rb"&(?!#|[a-zA-Z0-9]+;)")
_LOOSE = re.compile(rb"([.-])(?:(?!\w)|(?<=\W[.-]))")
_TAIL = re.compile(rb"(t|s|d|ve|re|m|ll)(?!\w|[-.@]\w)")
_TAILS = {b"s": b" 's", b"d": b" 'd", b"ve": b" have", b"re": b" are", b"m": b" am", b"ll": b" will"}
_NEGATED = re.compile(rb"(?<![-.@'\w])(\w+)n$")
_IRREGULAR = {b"ca": b"can", b"wo": b"will", b"sha": b"shall", b"ai": b"is"}


def bare_sources(sources: Sequence[bytes]) -> list[bytes]:
    """Return the bare line of each text, which is written in Markdown; with tags or entities it is foul."""
    joined = b" \x1e ".join(sources)
    if not joined.isascii():
        joined = _in_ascii(joined.decode("utf-8", "replace"))
    if b"`" in joined:
        joined = _CODE.sub(_OBJECT, joined)
    if b"](" in joined:
        joined = _LINK.sub(rb"\1", joined)
    for start, address in _ADDRESSES:
        if start in joined:
            joined = address.sub(b" ", joined)
    if b"*" in joined or b"~" in joined:
        joined = _TIGHT.sub(_FOUL_SIGN, joined)
    joined = _apart(_without_signs(joined).translate(_MARKDOWN))
    return _lines(joined.replace(b". ", b" . "), len(sources))


def bare_texts(texts: Sequence[str]) -> list[bytes]:
    """Return the bare line of each text as it reads; seldom is one foul."""
    joined = _without_signs(_in_ascii(" \x1e ".join(texts)))
    joined = _apart(joined.translate(_PLAIN).replace(b"](", _FOUL_SIGN))
    return _lines(_LOOSE.sub(rb" \1 ", joined).replace(b" cannot ", b" can not "), len(texts))


def _without_signs(joined: bytes) -> bytes:
    """Return a text without `<` and `&` where they begin neither a tag nor an entity."""
    if b"<" in joined:
        joined = _NO_TAG.sub(b" ", _BREAK.sub(b" ", joined))
    return _NO_ENTITY.sub(b" ", joined) if b"&" in joined else joined


def _apart(joined: bytes) -> bytes:
    """Return a text with spaces around the marks that never stand in a word."""
    joined = b" %b " % joined
    if b"'" in joined:
        joined = _opened(joined)
    for mark in _MARKS:
        if mark in joined:
            joined = joined.replace(mark, b" %b " % mark)
    return joined


def _lines(joined: bytes, count: int) -> list[bytes]:
    lines = joined.split(_BETWEEN)
    if len(lines) != count:
        return [_FOUL_SIGN] * count
    return [line if len(line) < _LONG else _FOUL_SIGN for line in lines]


def _in_ascii(text: str) -> bytes:
    return text.encode("ascii", _foreign())


@cache
def _foreign() -> str:
    """Return the name of what encodes signs beyond ASCII."""
    name = "afterword.bare"
    codecs.register_error(name, _encoded)
    return name


def _encoded(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    if error.object[error.start - 1 : error.start] == "@":
        return _FOUL_SIGN.decode(), error.end
    signs = error.object[error.start : error.end].translate(STRAIGHT)
    return "".join(map(_sign_of, signs)), error.end


@cache
def _sign_of(sign: str) -> str:
    if sign.isspace() or sign in "'\"":
        return sign if sign.isascii() else " "
    if sign in "–—":
        return " - "
    if sign.isdecimal():
        return _DIGIT
    return "".join(low if low.isascii() else _LETTER for low in sign.lower()) if sign.isalnum() else _OBJECT.decode()


def _opened(joined: bytes) -> bytes:
    """Return a text with its contractions opened, as `words.py` opens them."""
    first, *rest = joined.split(b"'")
    parts = [first]
    for after in rest:
        last = parts[-1][-1:]
        if not _in_word(last):
            parts.append(b" ' " + after)
        elif not _in_word(after[:1]):
            parts.append((b" 's " if last == b"s" else b" ' ") + after)
        elif (tail := _TAIL.match(after)) is None:
            parts.append(b"'" + after)
        elif tail[1] != b"t":
            parts.append(_TAILS[tail[1]] + after[tail.end() :])
        else:
            parts[-1] = _without_n(parts[-1], is_whole=len(after) > 1)
            parts.append(b" not" + after[tail.end() :])
    return b"".join(parts)


def _in_word(sign: bytes) -> bool:
    return sign.isalnum() or sign == b"_"


def _without_n(part: bytes, is_whole: bool) -> bytes:
    """Return what stands before "n't"; only a whole word may be irregular."""
    negated = _NEGATED.search(part[-20:])
    if negated is None or (negated[1] in _IRREGULAR and not is_whole):
        return _FOUL_SIGN
    word = negated[1]
    return part[: -len(word) - 1] + _IRREGULAR.get(word, word)
