from app.domain.rules.aw005_severity_unknown import SEVERITY_UNKNOWN
from tests.documents import fact, postmortem, remarks


def test_a_word_on_no_scale_is_asked_about() -> None:
    (remark,) = remarks(SEVERITY_UNKNOWN, postmortem(severity=fact("purple")))
    assert "'purple'" in remark.message


def test_a_known_severity_and_a_missing_one_are_left_alone() -> None:
    assert remarks(SEVERITY_UNKNOWN, postmortem(severity=fact("SEV-2"), severity_level=2)) == []
    assert remarks(SEVERITY_UNKNOWN, postmortem()) == []
