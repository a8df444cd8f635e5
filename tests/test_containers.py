"""The image and the compose file: no container engine runs here, so what they name is checked instead."""

import re
import tomllib
from typing import Any

import pytest
import yaml

from app.settings import Need, read_settings
from tests.app.test_settings import PEM
from tests.shared import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE_TEXT = (ROOT / "compose.yaml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(COMPOSE_TEXT)
EXAMPLE = dict(re.findall(r"^(\w+)=(.*)$", (ROOT / "compose.env.example").read_text(encoding="utf-8"), re.MULTILINE))
SCRIPTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]


@pytest.mark.parametrize("service", ["web", "worker"])
def test_the_commands_of_the_services_exist(service: str) -> None:
    assert COMPOSE["services"][service]["command"][0] in SCRIPTS


def test_the_command_of_the_image_exists() -> None:
    command = re.search(r'^CMD \["([\w-]+)"', DOCKERFILE, re.MULTILINE)
    assert command is not None
    assert command[1] in SCRIPTS


def test_what_the_image_copies_exists_and_passes_the_ignore_file() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    copied = [
        name for line in re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE, re.MULTILINE) for name in line.split()
    ]
    assert len(copied) >= 6
    assert all(f"!{name}" in ignored for name in copied)
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    assert {name.rstrip("*") for name in packages["find"]["include"]} <= set(copied)


def test_fault_106_every_image_is_pinned_to_a_version() -> None:
    images = re.findall(r"^ARG BASE=(\S+)", DOCKERFILE, re.MULTILINE)
    images += [COMPOSE["services"][name]["image"] for name in ("postgres", "bell")]
    assert len(images) == 3
    assert all(re.search(r":\d+\.\d+(\.\d+)?-", image) for image in images)


def test_the_image_does_not_run_as_root() -> None:
    assert re.findall(r"^USER (\S+)", DOCKERFILE, re.MULTILINE) == ["10001"]


def test_the_example_holds_every_value_that_the_compose_file_asks_for() -> None:
    assert set(re.findall(r"\$\{(\w+)", COMPOSE_TEXT)) == set(EXAMPLE)


@pytest.mark.parametrize(("service", "need"), [("web", "web"), ("worker", "worker")])
def test_a_service_is_given_all_that_it_needs(service: str, need: Need, tmp_path: Any) -> None:
    key = tmp_path / "key.pem"
    key.write_text(PEM, encoding="utf-8")
    values = {**{name: value or "4242" for name, value in EXAMPLE.items()}, "GITHUB_PRIVATE_KEY_PATH": str(key)}
    environ = {
        name: str(key) if name.endswith("_FILE") else re.sub(r"\$\{(\w+)[^}]*\}", lambda found: values[found[1]], value)
        for name, value in COMPOSE["services"][service]["environment"].items()
    }
    assert read_settings(environ, need).database_url == "postgresql://afterword:4242@postgres/afterword"


def test_the_web_is_not_given_the_keys_of_the_forge() -> None:
    given = " ".join(COMPOSE["services"]["web"]["environment"])
    assert "PRIVATE_KEY" not in given
    assert "MARKER_KEY" not in given
    assert "secrets" not in COMPOSE["services"]["web"]


@pytest.mark.parametrize("service", ["web", "postgres", "bell"])
def test_services_that_others_wait_for_say_how_they_are(service: str) -> None:
    assert COMPOSE["services"][service]["healthcheck"]["test"][0] == "CMD"


def test_the_database_and_the_queue_are_reached_from_inside_alone() -> None:
    assert COMPOSE["networks"]["back"] == {"internal": True}
    for name in ("postgres", "bell"):
        service = COMPOSE["services"][name]
        assert service["networks"] == ["back"]
        assert "ports" not in service
