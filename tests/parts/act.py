"""Runs a GitHub Actions workflow on this machine, without containers or a network."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_RUNNER = "ubuntu-latest=-self-hosted"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A line that the runner would show beside the code; `place` holds file, line, col, title and so on."""

    level: str  # notice | warning | error
    message: str
    place: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ActRun:
    """What came of a workflow."""

    exit_code: int
    annotations: tuple[Annotation, ...]
    outputs: Mapping[str, str]
    summary: str
    log: str


def run_act(
    workflow: Path,
    *,
    checkout: Path,
    home: Path,
    event: str = "pull_request",
    payload: Mapping[str, Any] | None = None,
    api_url: str = "http://127.0.0.1:9",
    token: str = "",
    repository: str = "acme/postmortems",
    actions: Mapping[str, Path] | None = None,
    inputs: Mapping[str, str] | None = None,
    seconds: float = 240,
) -> ActRun:
    """Run the jobs of a workflow on a checkout, a git work tree.

    `home` is an empty folder for the runner's own files. `actions` says where actions that the workflow uses stand
    here, as `{"acme/afterword@v1": folder}`; `actions/checkout` is skipped. `api_url` is where the forge is.
    """
    settings = home / ".config" / "act"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "actrc").touch()
    event_file = home / "event.json"
    event_file.write_text(json.dumps(dict(payload or {})), encoding="utf-8")
    forge = {
        "GITHUB_API_URL": api_url,
        "GITHUB_SERVER_URL": api_url,
        "GITHUB_GRAPHQL_URL": f"{api_url}/graphql",
        "GITHUB_REPOSITORY": repository,
    }
    command = [_act(), event, "-W", str(workflow), "-P", _RUNNER, "-e", str(event_file), "--json"]
    command += ["-s", f"GITHUB_TOKEN={token}", *_pairs("--env", forge), *_pairs("--input", inputs or {})]
    command += _pairs("--local-repository", {name: str(folder) for name, folder in (actions or {}).items()})
    run = subprocess.run(command, cwd=checkout, env=_environment(home), capture_output=True, timeout=seconds)
    lines = (run.stdout + run.stderr).decode(errors="replace").splitlines()
    return _read_lines(run.returncode, lines)


def _act() -> str:
    beside = Path(sys.executable).with_name("act")
    return str(beside) if beside.exists() else str(shutil.which("act"))


def _environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "AFTERWORD_", "CI"))}
    places = {"XDG_CONFIG_HOME": home / ".config", "XDG_CACHE_HOME": home / ".cache", "XDG_DATA_HOME": home / ".data"}
    return {**kept, **{name: str(place) for name, place in places.items()}}


def _pairs(option: str, values: Mapping[str, str]) -> list[str]:
    return [word for name, value in values.items() for word in (option, f"{name}={value}")]


def _read_lines(exit_code: int, lines: Iterable[str]) -> ActRun:
    annotations: list[Annotation] = []
    outputs: dict[str, str] = {}
    summaries: list[str] = []
    log: list[str] = []
    for line in lines:
        entry = _entry(line)
        log.append(str(entry.get("msg", line)))
        match entry.get("command"):
            case "notice" | "warning" | "error" as level:
                annotations.append(Annotation(level, entry.get("arg", ""), entry.get("kvPairs") or {}))
            case "set-output":
                outputs[entry["name"]] = entry.get("arg", "")
            case "summary":
                summaries.append(entry.get("content", ""))
    return ActRun(exit_code, tuple(annotations), outputs, "".join(summaries), "\n".join(log))


def _entry(line: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError:
        return {}
    return entry if isinstance(entry, dict) else {}
