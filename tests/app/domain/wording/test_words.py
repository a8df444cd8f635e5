"""A sentence as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wording.words import read_words


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("We didn't look.", "we did not look . "),
        ("We didn’t look", "we did not look "),
        ("We didn&#8217;t look", "we did not look "),
        ("We should've known", "we should have known "),
        ("I cannot; it won't", "i can not ; it will not "),
        ("The **health** _check_ `curl -f` failed", "the health check ` failed "),
        ("See [the docs](https://example.com/a) now", "see [ the docs now "),
        ("@Dana's patch, Agnes' fix", "@dana ' s patch , agnes 's fix "),
        ("v10.42 in x-forwarded-for", "v10.42 in x-forwarded-for "),
        ("", ""),
    ],
)
def test_a_sentence_becomes_one_canonical_line(sentence: str, line: str) -> None:
    assert read_words(sentence).line == line


@given(st.text(max_size=120))
def test_every_word_stands_inside_the_sentence(sentence: str) -> None:
    words = read_words(sentence)
    assert all(0 <= word.start < word.end <= len(sentence) for word in words.words)
    assert [words.index_at(words.place(index)) for index in range(len(words.words))] == list(range(len(words.words)))
