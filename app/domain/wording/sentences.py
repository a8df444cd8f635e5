"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator
from functools import cache

LONGEST = 2_000  # code points; a longer run without an end is cut at a space


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ABBREVIATIONS = _words(
    "e.g i.e eg ie cf vs etc approx ca incl excl resp est fig no nr vol mr mrs ms dr prof st jr sr inc ltd corp co "
    "dept al a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat "
    "sun max min avg sec hrs hr mins gen gov sgt lt col rev hon seq op cit viz ex"
)
_MID = _words(
    "e.g i.e eg ie cf vs approx ca incl excl resp fig mr mrs ms dr prof st al dept u.s u.k viz gen gov hon rev"
)


_MARK = re.compile(r"[.!?…。\n]")  # what every end of a sentence holds


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"([.!?…]+|。)(?:[\"'”’)\]*_`]*)(?=\s|$)|\n[ \t]*\n")


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of each sentence, the end exclusive and blanks around it left out.

    A dot inside a number, a version, a file name, an abbreviation or an initial ends nothing.
    """
    mark = _MARK.search(text)
    if mark is None or mark.end() == len(text):
        yield from _trimmed(text, 0, len(text))
        return
    begin = 0
    for end in _ends().finditer(text):
        if not _is_end(text, end):
            continue
        yield from _trimmed(text, begin, end.end())
        begin = end.end()
    yield from _trimmed(text, begin, len(text))


def _is_end(text: str, end: re.Match[str]) -> bool:
    mark = end[1]
    if mark is None or mark != ".":
        return mark is None or not _goes_on(text, end.end()) or mark == "。"
    word_start = max(text.rfind(" ", 0, end.start()), text.rfind("\n", max(0, end.start() - 40), end.start())) + 1
    word = text[max(word_start, end.start() - 40) : end.start()].lstrip("(\"'“[*_").lower()
    if word in _MID or (len(word) == 1 and word.isalpha() and word != "i"):
        return False
    if word in _ABBREVIATIONS or word.isdigit():
        # a list number such as "1." at the start of a text goes on; a date or an abbreviation may end the sentence
        return not _goes_on(text, end.end()) and not (word.isdigit() and not text[:word_start].strip())
    return not _goes_on(text, end.end())


def _goes_on(text: str, at: int) -> bool:
    """Say whether the next letter is small, so that the sentence goes on."""
    rest = text[at : at + 60].lstrip()
    return rest[:1].islower() if rest else False


def _trimmed(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    while end - begin > LONGEST:
        space = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
        cut = space if space > 0 else begin + LONGEST
        yield begin, cut
        begin = cut + 1 if space > 0 else cut
    if begin < end:
        yield begin, end
