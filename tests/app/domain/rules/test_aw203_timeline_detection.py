from typing import Any

import pytest

from app.domain.rules.aw203_timeline_detection import TIMELINE_DETECTION
from app.domain.scales import Detection
from tests.documents import entry, postmortem, remarks, section

SILENT = (entry("10:31", "the deploy finished"), entry("10:58", "we rolled back"))


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        pytest.param({"timeline": SILENT}, True, id="nobody noticed"),
        pytest.param({"timeline": (*SILENT, entry("10:42", "PagerDuty paged Ana"))}, False, id="an entry tells"),
        pytest.param({"timeline": SILENT, "detection_method": Detection.CUSTOMER}, False, id="a fact tells"),
        pytest.param({"timeline": SILENT, "sections": (section("detection"),)}, False, id="a section tells"),
        pytest.param({}, False, id="no timeline at all"),
    ],
)
def test_a_timeline_says_how_it_was_noticed(facts: dict[str, Any], found: bool) -> None:
    assert len(remarks(TIMELINE_DETECTION, postmortem(**facts))) == found
