from app.domain.rules.aw000_unreadable_file import UNREADABLE_FILE
from app.domain.scales import Level
from tests.documents import note, postmortem, remarks


def test_what_kept_the_file_from_being_read_is_told() -> None:
    doc = postmortem(notes=(note("too_large", "The file has 20 MB."), note("ambiguous_date", "03/04/2026")))
    (remark,) = remarks(UNREADABLE_FILE, doc)
    assert remark.message == "The file has 20 MB."
    assert UNREADABLE_FILE.level is Level.ERROR


def test_front_matter_that_cannot_be_read_is_a_warning_since_the_rest_was() -> None:
    (remark,) = remarks(UNREADABLE_FILE, postmortem(notes=(note("unreadable_front_matter", "A bracket is open."),)))
    assert "A bracket is open." in remark.message
    assert remark.level is Level.WARNING
