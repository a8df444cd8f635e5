import pytest

from app.domain.places import lines_of, overlap, phrase_place, place_of
from app.domain.postmortem import Place
from tests.documents import postmortem

TEXT = "# Ä\n\n👩 failed\nlast"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Ä", Place(1, 3, 1, 4)),
        ("failed", Place(3, 3, 3, 9)),
        ("failed\nlast", Place(3, 3, 4, 5)),
    ],
)
def test_a_place_counts_code_points_from_one(words: str, place: Place) -> None:
    start = TEXT.index(words)
    assert place_of(TEXT, start, start + len(words)) == place


def test_a_phrase_is_looked_for_in_its_own_lines_only() -> None:
    doc = postmortem(text="one\ntwo one\n")
    assert phrase_place(doc, Place(2, 1, 2, 8), "one") == Place(2, 5, 2, 8)
    assert phrase_place(doc, Place(2, 1, 2, 8), "three") == Place(2, 1, 2, 8)


@pytest.mark.parametrize(("first", "last", "text"), [(1, 1, "# Ä\n"), (3, 4, "👩 failed\nlast"), (9, 9, "")])
def test_lines_are_cut_out_with_both_ends(first: int, last: int, text: str) -> None:
    assert lines_of(TEXT, first, last) == text


@pytest.mark.parametrize(
    ("other", "meets"),
    [(Place(2, 1, 2, 5), False), (Place(2, 5, 2, 9), True), (Place(1, 1, 9, 1), True), (Place(2, 9, 3, 1), False)],
)
def test_places_that_only_touch_do_not_overlap(other: Place, meets: bool) -> None:
    assert overlap(Place(2, 5, 2, 9), other) is meets
