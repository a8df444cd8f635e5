import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from app.domain.finding import Finding
from app.domain.scales import Level
from app.render.check.gitlab_codequality import render_gitlab_codequality
from app.render.check.json import render_json
from app.render.check.junit import render_junit
from app.render.check.report import CheckedFile, Report, spoken_counts
from app.render.check.sarif import render_sarif
from app.render.check.text import render_text
from tests.findings import finding

FORMATS = [
    pytest.param(render_text, id="text"),
    pytest.param(render_json, id="json"),
    pytest.param(render_gitlab_codequality, id="gitlab"),
    pytest.param(render_junit, id="junit"),
    pytest.param(lambda report: render_sarif(report, "1"), id="sarif"),
]


def many(count: int) -> Iterator[CheckedFile]:
    for number in range(count):
        yield CheckedFile(f"{number}.md", (finding(path=f"{number}.md", message=f"{number} " * 1_000),))


@pytest.mark.parametrize("render", FORMATS[:3])
def test_a_file_is_told_before_the_next_one_is_looked_at(render: Callable[[Report], Iterator[str]]) -> None:
    files = many(5)
    for part in render(Report(files, total=5)):
        if "0.md" in part:
            break
    assert next(files).path == "1.md"


@pytest.mark.parametrize("render", FORMATS)
def test_a_long_report_takes_no_more_memory_than_a_short_one(render: Callable[[Report], Iterator[str]]) -> None:
    def peak(files: int) -> int:
        gc.collect()
        tracemalloc.start()
        for _ in render(Report(many(files), total=files)):
            pass
        reached = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return reached

    peak(10)  # what is imported and compiled at first
    assert peak(2_000) < peak(500) + 2_000_000  # bytes; the longer report is 7 million longer


def test_the_sums_are_those_of_the_files_gone_by() -> None:
    errors = CheckedFile("a.md", (finding(level=Level.ERROR), finding(replacement="x")), known=2)
    report = Report((errors, CheckedFile("b.md", ())), settled=lambda: 1)
    for _ in (1, 2):  # counted anew each time
        assert list(report.findings()) == list(errors.findings)
        assert (report.failing, report.fixable, report.known) == (1, 1, 2)
    assert spoken_counts(report) == (
        "2 files: 1 error, 1 warning. In the baseline: 2 more, 1 settled (--write-baseline drops what is settled)."
    )


@pytest.mark.parametrize("findings", [(), (finding(),), (finding(), finding(replacement="x", level=Level.ERROR))])
@pytest.mark.parametrize(
    ("render", "indent"),
    [(render_json, 2), (render_gitlab_codequality, 1), (lambda report: render_sarif(report, "1"), 1)],
)
def test_json_in_parts_is_laid_out_as_json_as_a_whole(
    render: Callable[[Report], Iterator[str]], indent: int, findings: tuple[Finding, ...]
) -> None:
    written = "".join(render(Report((CheckedFile("a.md", findings),))))
    assert written == json.dumps(json.loads(written), indent=indent) + "\n"
