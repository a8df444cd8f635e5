"""In shadow mode one preview issue says what would be done, and nothing else is written."""

from app.domain.effects import CreateIssue, UpdateIssue
from tests.app.services.stage import POLICY, Stage, document

ROW = "Alert on disk space | Dana | 2026-03-04 | P1 | open"
SHADOW = f"{POLICY}mode: shadow\n"


def previews(stage: Stage) -> list[str]:
    return [issue.body for issue in stage.forge.issues("postmortem-report") if issue.title.startswith("Afterword prev")]


def test_shadow_mode_writes_one_preview_issue_and_nothing_else() -> None:
    stage = Stage(policy=SHADOW)
    number = stage.merge(document(ROW))
    stage.forward(9)
    (body,) = previews(stage)
    assert "open the issue 'Alert on disk space'" in body
    assert "put the check" in body
    assert "open the issue 'Postmortem metrics" in body
    assert stage.issues() == {}
    assert stage.said(number) == []
    assert stage.forge.state.checks == []
    assert {type(effect) for effect in stage.forge.applied} == {CreateIssue, UpdateIssue}


def test_a_preview_mentions_nobody_and_survives_a_lost_database() -> None:
    stage = Stage(policy=SHADOW)
    stage.merge(document("Ask @acme/all | Dana | 2026-03-04 | P1 | open"))
    stage.start_over()
    stage.merge(document(ROW), path="postmortems/b.md")
    (body,) = previews(stage)
    assert "@acme" not in body
    assert "Alert on disk space" in body
    assert body.count("open the issue") == 2


def test_once_live_what_is_merged_is_tracked() -> None:
    stage = Stage(policy=SHADOW)
    stage.merge(document(ROW))
    stage.forge.push({".afterword.yml": POLICY}, by="lena")
    stage.settle()
    stage.merge(document("Limit the dead letters | lee | 2026-03-27 | P2 | open"), path="postmortems/b.md")
    assert list(stage.issues().values()) == ["Limit the dead letters"]
