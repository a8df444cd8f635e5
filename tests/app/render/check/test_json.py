import json

from app.render.check.json import render_json
from app.render.check.report import Report
from tests.findings import finding, report


def test_the_contract_is_kept_to_the_letter() -> None:
    assert json.loads("".join(render_json(report(finding())))) == {
        "version": 1,
        "files": 1,
        "findings": [
            {
                "path": "postmortems/checkout.md",
                "line": 3,
                "column": 7,
                "end_line": 3,
                "end_column": 18,
                "code": "AW303",
                "slug": "counterfactual",
                "level": "warning",
                "message": "This measures people against what nobody knew then.",
                "excerpt": "should have",
                "reframe": "What would have shown it?",
                "replacement": None,
                "fingerprint": "0123456789abcdef0123",
            }
        ],
    }


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads("".join(render_json(Report(())))) == {"version": 1, "files": 0, "findings": []}


def test_a_lone_surrogate_of_a_file_name_still_makes_json() -> None:
    assert json.loads("".join(render_json(report(finding(path="bad\udcff.md")))).encode().decode())["findings"]
