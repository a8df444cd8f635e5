import json
from dataclasses import replace

from app.domain.scales import Level
from app.render.check.gitlab_codequality import render_gitlab_codequality
from app.render.check.report import Report
from tests.findings import finding, report


def test_an_issue_has_what_gitlab_asks_for() -> None:
    (issue,) = json.loads("".join(render_gitlab_codequality(report(finding()))))
    assert issue["check_name"] == "AW303 counterfactual"
    assert issue["description"].startswith("This measures people")
    assert issue["severity"] == "minor"
    assert issue["location"] == {"path": "postmortems/checkout.md", "lines": {"begin": 3, "end": 3}}


def test_severities_follow_the_levels() -> None:
    shown = json.loads(
        "".join(render_gitlab_codequality(report(*(finding(level=level) for level in Level if level.rank))))
    )
    assert [issue["severity"] for issue in shown] == ["major", "minor", "info"]


def test_the_fingerprint_knows_the_file_but_not_the_line() -> None:
    one = finding()
    others = [one, replace(one, place=replace(one.place, line=9, end_line=9)), replace(one, path="other.md")]
    prints = [issue["fingerprint"] for issue in json.loads("".join(render_gitlab_codequality(report(*others))))]
    assert prints[0] == prints[1] != prints[2]


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads("".join(render_gitlab_codequality(Report(())))) == []
