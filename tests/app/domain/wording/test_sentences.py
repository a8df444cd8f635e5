"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wording import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("It broke. We fixed it.", ["It broke.", "We fixed it."], id="two sentences"),
        pytest.param("Version 10.42 shipped. It broke.", ["Version 10.42 shipped.", "It broke."], id="a number"),
        pytest.param("We set v1.2.3 in app.yml. Done.", ["We set v1.2.3 in app.yml.", "Done."], id="a file name"),
        pytest.param("Some hosts, e.g. Web1, failed.", ["Some hosts, e.g. Web1, failed."], id="an abbreviation"),
        pytest.param("At 3 p.m. the site was down.", ["At 3 p.m. the site was down."], id="a time of day"),
        pytest.param("Ask J. Smith. He knows.", ["Ask J. Smith.", "He knows."], id="an initial"),
        pytest.param("Why? Nobody knew! Ok.", ["Why?", "Nobody knew!", "Ok."], id="other marks"),
        pytest.param("He said “it works.” Then it did not.", ["He said “it works.”", "Then it did not."], id="a quote"),
        pytest.param("It was **down.** We waited.", ["It was **down.**", "We waited."], id="emphasis"),
        pytest.param("1. Check the disk", ["1. Check the disk"], id="a list number"),
        pytest.param("One\n\nTwo", ["One", "Two"], id="an empty line"),
        pytest.param("  ", [], id="nothing"),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


@given(st.text(alphabet="ab.!? \n'\"AB1é", max_size=200))
def test_no_letter_is_lost_and_none_is_read_twice(text: str) -> None:
    spans = list(split_sentences(text))
    assert all(start < end for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    inside = "".join(text[start:end] for start, end in spans)
    assert "".join(inside.split()) == "".join(text.split())


def test_a_text_without_an_end_is_cut_into_stretches() -> None:
    text = "word " * 50_000
    assert max(end - start for start, end in split_sentences(text)) <= 2_000
