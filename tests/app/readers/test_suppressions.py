"""Comments that switch rules off."""

from app.domain.postmortem import Place, Postmortem, Suppression
from app.readers.postmortem import read_postmortem


def read(text: str) -> Postmortem:
    return read_postmortem("postmortems/a.md", text)


def one(text: str) -> Suppression:
    (suppression,) = read(text).suppressions
    return suppression


def test_in_a_cell_it_covers_the_row_and_stays_out_of_the_title() -> None:
    doc = read(
        "## Actions\n\n| Action | Owner |\n|---|---|\n"
        "| Alert <!-- afterword-disable-line AW101 -- later --> | |\n| b | c |\n"
    )
    assert doc.action_items[0].title == "Alert"
    (suppression,) = doc.suppressions
    assert (suppression.codes, suppression.reason) == (frozenset({"AW101"}), "later")
    assert (suppression.first_line, suppression.last_line) == (5, 5)


def test_in_an_item_it_covers_the_item() -> None:
    suppression = one("- one\n- two <!-- afterword-disable-line AW301, aw302 -- a quote -->\n  and more\n- three\n")
    assert suppression.codes == {"AW301", "AW302"}
    assert (suppression.first_line, suppression.last_line) == (2, 3)


def test_in_a_paragraph_it_covers_its_sentence() -> None:
    suppression = one("First one. Bob failed. <!-- afterword-disable-line AW301 -- quoted --> Third one.\n")
    assert suppression.within == Place(1, 11, 1, 23)


def test_it_may_stand_inside_the_sentence() -> None:
    suppression = one("First one. Bob <!-- afterword-disable-line AW301 -- quoted --> failed. Third one.\n")
    assert suppression.within is not None
    assert (suppression.within.column, suppression.within.end_column) == (11, 71)


def test_the_next_block() -> None:
    suppression = one("One.\n\n<!-- afterword-disable-next-line AW301 -- quoted -->\n\nTwo\nlines.\n\nThree.\n")
    assert (suppression.first_line, suppression.last_line) == (5, 6)


def test_a_range_ends_at_enable_or_with_the_document() -> None:
    text = "<!-- afterword-disable AW301 AW302 -- log -->\n\na\n\n<!-- afterword-enable AW301 -->\n\nb\n"
    found = [(sorted(one.codes), one.first_line, one.last_line) for one in read(text).suppressions]
    assert sorted(found) == [(["AW301"], 1, 5), (["AW302"], 1, 8)]


def test_without_a_reason_it_holds_and_is_noted() -> None:
    doc = read("Bob failed. <!-- afterword-disable-line AW301 -->\n")
    assert doc.suppressions[0].reason is None
    assert [note.kind for note in doc.notes] == ["suppression_without_reason"]


def test_without_codes_it_covers_every_rule() -> None:
    assert one("Bob failed. <!-- afterword-disable-line -- quoted -->\n").codes == frozenset()


def test_in_code_it_is_an_example() -> None:
    assert read("Write `<!-- afterword-disable-line AW301 -- why -->`.\n").suppressions == ()
    assert read("```\n<!-- afterword-disable -- why -->\n```\n").suppressions == ()
