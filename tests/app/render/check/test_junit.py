from xml.etree import ElementTree

from app.domain.scales import Level
from app.render.check.junit import render_junit
from app.render.check.report import CheckedFile, Report
from tests.findings import finding, report


def test_what_fails_the_run_is_a_failure_and_the_rest_is_told() -> None:
    root = ElementTree.fromstring("".join(render_junit(report(finding(level=Level.ERROR), finding()))))
    assert (root.get("tests"), root.get("failures")) == ("2", "1")
    loud, quiet = root.iter("testcase")
    failure = loud.find("failure")
    assert failure is not None
    assert failure.get("message") == "This measures people against what nobody knew then."
    assert quiet.find("failure") is None
    assert "postmortems/checkout.md:3:7" in (quiet.findtext("system-out") or "")


def test_with_never_nothing_fails() -> None:
    root = ElementTree.fromstring("".join(render_junit(report(finding(level=Level.ERROR), fail_on="never"))))
    assert root.get("failures") == "0"


def test_a_clean_file_is_a_passed_case() -> None:
    root = ElementTree.fromstring("".join(render_junit(Report((CheckedFile("a.md", ()),)))))
    assert [case.get("classname") for case in root.iter("testcase")] == ["a.md"]


def test_any_text_makes_well_formed_xml() -> None:
    hostile = finding(message='<&>"\x00\x1b\ufffe\ud800]]>', path='a"<b>.md')
    root = ElementTree.fromstring("".join(render_junit(report(hostile, fail_on="notice"))).encode())
    assert len(list(root.iter("failure"))) == 1
