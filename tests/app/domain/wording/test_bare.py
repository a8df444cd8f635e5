"""Bare lines hold the words that reading word by word gives."""

import re

import pytest

from app.domain.wording.bare import FOUL, bare_sources, bare_texts
from app.domain.wording.words import read_words


def words(line: bytes) -> list[str] | None:
    """Return the words of a bare line, or None of a foul one."""
    return None if re.search(FOUL, line.decode()) else line.decode().split()


SAME = [
    "We shouldn't've, and they can't; it won't: he's late (isn't he?)",
    "The users' data, the host's; 'quoted' rock'n'roll O'Brien's",
    'He said "no" -- twice... at 3.14, e.g. on example.com/a/b - or A/B.',
    "“Curly” ‘quotes’ – and — dashes, don’t you’d we’re",
    "100% of #12 + $5 = a|b {x} ^y ~ > z\tq\r\nnew",
    "It cannot stop",
    "",
    "...",
]


@pytest.mark.parametrize("text", SAME)
def test_a_text_has_the_words_that_reading_gives(text: str) -> None:
    (line,) = bare_texts([text])
    assert words(line) == [re.sub("[–—]", "-", low) for low in read_words(text).lows]


@pytest.mark.parametrize("text", ["Naïve café 🚨 down…", "٣ of KO'd"])
def test_letters_beyond_ascii_become_one(text: str) -> None:
    (line,) = bare_texts([text])
    known = (re.sub(r"\d", "0", low) if low[0].isdecimal() else low for low in read_words(text).lows)
    assert words(line) == [re.sub(r"[^\x00-\x7f]", "q", low) for low in known]


@pytest.mark.parametrize(
    ("source", "reads"),
    [
        ("We **failed** to *check* it.", "We failed to check it."),
        ("It ran `rm -rf`, then\n> stopped.", "It ran , then stopped."),
        ("See https://x.y/a(b)_c, or www.z.org now", "See or now"),
        (
            "Care[less](https://x.y/z) of [the rest](../a.md) <= 2 & 3<br>~~x~~ (~3)",
            "Careless of the rest = 2 3 x ( 3)",
        ),
        ("a@b.c, @bob; R&D", "a@b.c, @bob; R D"),
    ],
)
def test_a_source_has_the_words_of_its_text(source: str, reads: str) -> None:
    (line,) = bare_sources([source.encode()])
    assert words(line) == read_words(reads).lows


@pytest.mark.parametrize(
    "source",
    ["care**less**", "[a [link](x)", "![picture](x)", "[a](b c)", "don&rsquo;t", "a\\*b", "<b>x</b>", "`` a ` b ``",
     "_a_b", "@alice-b c", "a @é", "a--b", "x @ y", "dont", "cannot cannot", "a\x1eb", "a\x01b", "a~~x~~",
     "care[less](x) *a*b"],
)  # fmt: skip
def test_a_source_that_needs_a_parser_is_foul(source: str) -> None:
    assert words(bare_sources([source.encode()])[0]) is None


@pytest.mark.parametrize("text", ["`code", "<b>x", "a&#39;t", "a](b", "x_ y", "x" * 3_000, "http://x.y"])
def test_a_text_that_only_words_can_tell_is_foul(text: str) -> None:
    assert words(bare_texts([text])[0]) is None


def test_texts_stay_apart() -> None:
    assert [words(line) for line in bare_texts(["a b", "", "c"])] == [["a", "b"], [], ["c"]]
