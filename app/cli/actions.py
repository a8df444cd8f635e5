"""What a step of GitHub Actions leaves behind: outputs, the job summary, a SARIF file."""

from collections.abc import Mapping
from pathlib import Path

from app.cli.main import version
from app.domain.scales import Level
from app.render.check.github import render_summary
from app.render.check.report import Report
from app.render.check.sarif import render_sarif

SARIF_NAME = "afterword.sarif"


def tell_actions(report: Report, environment: Mapping[str, str]) -> None:
    """Write what the runner asks for by its environment; elsewhere, nothing."""
    summary = environment.get("GITHUB_STEP_SUMMARY")
    if summary:
        _append(Path(summary), render_summary(report))
    output = environment.get("GITHUB_OUTPUT")
    if not output:
        return
    values = {
        "errors": str(report.levels[Level.ERROR]),
        "warnings": str(report.levels[Level.WARNING]),
        "notices": str(report.levels[Level.NOTICE]),
        "sarif": _write_sarif(report, environment.get("RUNNER_TEMP")),
    }
    _append(Path(output), "".join(f"{name}={value}\n" for name, value in values.items()))


def _write_sarif(report: Report, folder: str | None) -> str:
    """Write the SARIF file beside the job's temporary files; empty where the runner names no such place."""
    if not folder:
        return ""
    file = Path(folder) / SARIF_NAME
    with file.open("w", encoding="utf-8", errors="backslashreplace") as opened:
        opened.writelines(render_sarif(report, version()))
    return str(file)


def _append(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8", errors="backslashreplace") as opened:
        opened.write(text)
