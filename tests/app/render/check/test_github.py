from app.domain.postmortem import Place
from app.domain.scales import Level
from app.render.check.github import render_github, render_summary
from tests.findings import finding, report


def test_a_finding_annotates_its_line() -> None:
    assert render_github(report(finding(reframe=None))).splitlines() == [
        "::warning file=postmortems/checkout.md,line=3,endLine=3,col=7,endColumn=17,"
        "title=AW303 counterfactual::This measures people against what nobody knew then.",
        "1 file: 1 warning.",
    ]


def test_over_several_lines_there_are_no_columns() -> None:
    assert "col=" not in render_github(report(finding(place=Place(3, 7, 4, 2))))


def test_levels_are_the_runners() -> None:
    shown = render_github(report(*(finding(level=level) for level in (Level.NOTICE, Level.ERROR, Level.WARNING))))
    assert [line.split(" ")[0] for line in shown.splitlines()[:3]] == ["::error", "::warning", "::notice"]


def test_above_ten_of_a_level_a_first_line_says_how_many_there_are() -> None:
    shown = render_github(report(*[finding(place=Place(line, 7, line, 18)) for line in range(1, 26)])).splitlines()
    annotations = [line for line in shown if line.startswith("::")]
    assert len(annotations) == 10
    assert "25 warnings" in annotations[0]
    assert len([line for line in shown if line.startswith("  warning ")]) == 16


def test_words_of_a_document_are_no_command() -> None:
    hostile = finding(message="x\n::set-output name=a::b\r%0A##[error]y", path="a,b:c\n::error::.md")
    shown = render_github(report(*[hostile] * 12))
    commands = [line for line in shown.splitlines() if line.lstrip().startswith("::")]
    assert all(line.startswith("::warning ") for line in commands)
    assert "file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3A.md,line=3" in shown
    assert "x%0A::set-output name=a::b%0D%250A" in shown
    assert "##[" not in "".join(line for line in shown.splitlines() if not line.startswith("::"))


def test_the_summary_lists_the_loudest_first() -> None:
    rows = render_summary(report(finding(), finding(level=Level.ERROR))).splitlines()[-2:]
    assert [row.split(" | ")[0] for row in rows] == ["| error", "| warning"]


def test_the_summary_quotes_without_effect() -> None:
    shown = render_summary(report(finding(message="<img src=x> @org/team | `a` [b](c)\n# d", reframe=None)))
    row = shown.splitlines()[-1]
    assert "<img" not in row
    assert "@org" not in row
    assert row.count("|") == 5
    assert "](" not in row


def test_a_huge_summary_is_cut_with_a_count() -> None:
    shown = render_summary(report(*[finding(message="m" * 1000)] * 2000))
    assert len(shown.encode()) < 1024 * 1024
    left = len([line for line in shown.splitlines() if line.startswith("| warning")])
    assert f"{2000 - left} more are left out here" in shown
