"""Whatever a file holds, a check ends with findings that every format can show."""

import json
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli.checking import Job, check_file
from app.cli.checkout import Target
from app.domain.policy import Policy
from app.domain.rule import Context
from app.render.check.github import render_github, render_summary
from app.render.check.gitlab_codequality import render_gitlab_codequality
from app.render.check.json import render_json
from app.render.check.junit import render_junit
from app.render.check.report import Report
from app.render.check.sarif import render_sarif
from app.render.check.text import render_text

PIECES = st.sampled_from(
    (
        *(
            "# Checkout\n",
            "## Impact\n",
            "## Timeline\n",
            "## Action items\n",
            "## Five whys\n",
            "---\n",
            "\n",
            "\r\n",
            "\t",
        ),
        *(
            "- **Date**: 03/04/2026\n",
            "- **Severity**: SEV-1\n",
            "| Action | Owner | Due |\n|---|---|---|\n",
            "| a | @b | c |\n",
        ),
        *(
            "- [ ] Improve monitoring @dana due 2026-02-30\n",
            "- [x] done\n",
            "Alice should have checked it. ",
            "TODO\n",
            "**",
        ),
        *(
            "- 10:42 the alert fired\n",
            "- 10:41 earlier\n",
            "1. Why? Because of Bob\n",
            "> quoted\n",
            "```\n",
            "`",
            "[",
            "](",
        ),
        *(
            "<!-- afterword-disable-line AW303 -->",
            "<!-- afterword-disable -->\n",
            "<!--",
            "-->",
            "\u202e",
            "\u200b",
            "👩‍💻",
            "\x00",
        ),
        *("ghp_" + "a1B2" * 9, "Be more careful.", "\ufeff", "\x0b", "\x85", "\u2028", "&amp;", "<b>", "\\", "ſ", "İ"),
    )
)
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(data=TEXTS.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=200))
def test_any_file_is_checked_and_shown(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.md"
    file.write_bytes(data)
    job = Job(Policy(), Context())
    checked = check_file(Target("postmortems/a.md", str(file)), job).file
    assert check_file(Target("postmortems/a.md", str(file)), job).file == checked
    lines = data.decode("utf-8", "replace").count("\n") + 1
    for finding in checked.findings:
        place = finding.place
        assert 1 <= place.line <= place.end_line <= lines
        assert place.column >= 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)
        assert finding.message.strip()
    prints = [finding.fingerprint for finding in checked.findings]
    assert len(prints) == len(set(prints))
    _show(Report((checked,), "notice"))


def _show(report: Report) -> None:
    for text in (
        "".join(render_json(report)),
        "".join(render_gitlab_codequality(report)),
        "".join(render_sarif(report, "1")),
    ):
        json.loads(text)
    ElementTree.fromstring("".join(render_junit(report)).encode("utf-8", "replace"))
    assert "\x1b" not in "".join(render_text(report))
    assert "\u202e" not in "".join(render_text(report))
    assert all(line.startswith("::") or "::" not in line[:4] for line in render_github(report).splitlines())
    render_summary(report)
