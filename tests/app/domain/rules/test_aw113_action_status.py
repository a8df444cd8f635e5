from app.domain.rules.aw113_action_status import ACTION_STATUS
from app.domain.scales import Level
from tests.documents import note, postmortem, remarks


def test_an_unknown_status_is_a_notice() -> None:
    (remark,) = remarks(ACTION_STATUS, postmortem(notes=(note("unknown_status", "parked"),)))
    assert "'parked'" in remark.message
    assert ACTION_STATUS.level is Level.NOTICE
