from app.domain.rules.aw000_unreadable_file import UNREADABLE_FILE
from app.domain.scales import Level
from tests.documents import note, postmortem, remarks


def test_what_kept_the_file_from_being_read_is_told() -> None:
    doc = postmortem(notes=(note("too_large", "The file has 20 MB."), note("ambiguous_date", "03/04/2026")))
    (remark,) = remarks(UNREADABLE_FILE, doc)
    assert remark.message == "The file has 20 MB."
    assert UNREADABLE_FILE.level is Level.ERROR
