"""People who work on the emulated GitHub."""

from collections.abc import Mapping
from contextlib import suppress

import pytest

from app.domain.events import Event
from app.domain.refs import RepoRef
from app.forges.github.config import GitHubConfig
from app.forges.github.events import read_event
from app.forges.github.forges import GitHubForges
from tests.contracts.stage import KEYS
from tests.parts.emulator import Emulator
from tests.parts.emulator_seed import BOT


@pytest.fixture
def described(request: pytest.FixtureRequest) -> None:
    """Hold every request against GitHub's description of its API; without that, the tests run all the same."""
    with suppress(pytest.skip.Exception):
        request.getfixturevalue("github_contract")


def config_of(emulator: Emulator, **changes: object) -> GitHubConfig:
    """Return the credentials of the App that is installed on the emulator."""
    fields = {
        "marker_keys": KEYS,
        "api_url": emulator.base_url,
        "web_url": emulator.base_url,
        "app_id": emulator.app_id,
        "private_keys": (emulator.pem,),
        "login": BOT,
    }
    return GitHubConfig(**{**fields, **changes})  # type: ignore[arg-type]


def ref_of(emulator: Emulator, repo: str) -> RepoRef:
    """Return a repository as our installation sees it."""
    found = emulator.api("GET", f"/repos/{repo}")
    return RepoRef(emulator.base_url.removeprefix("http://"), repo, int(found["id"]), emulator.installation)


def forges_of(emulator: Emulator, **changes: object) -> GitHubForges:
    """Return GitHub as the App sees it."""
    return GitHubForges(config_of(emulator, **changes))


class EmulatedPeople:
    """People at work in one emulated repository."""

    def __init__(self, emulator: Emulator, repo: str) -> None:
        self._emulator = emulator
        self._repo = repo
        self._told = 0
        emulator.set_permission(repo, "dana", "push")

    def push(self, files: Mapping[str, str | None], *, by: str) -> str:
        return self._emulator.push(self._repo, files, token=f"gho_{by}")

    def open_change(self, title: str, files: Mapping[str, str | None], *, by: str) -> int:
        branch = f"change-{len(self._emulator.every(f'/repos/{self._repo}/pulls?state=all')) + 1}"
        self._emulator.push(self._repo, files, branch=branch, token=f"gho_{by}")
        return self._emulator.open_change(self._repo, branch, title, token=f"gho_{by}")

    def push_to_change(self, number: int, files: Mapping[str, str | None], *, by: str) -> str:
        branch = self._emulator.change(self._repo, number)["head"]["ref"]
        return self._emulator.push(self._repo, files, branch=branch, token=f"gho_{by}")

    def merge(self, number: int, *, by: str) -> str:
        return self._emulator.merge(self._repo, number, token=f"gho_{by}")

    def open_issue(self, title: str, body: str = "", *, by: str, labels: tuple[str, ...] = ()) -> int:
        return self._emulator.open_issue(self._repo, title, body, labels=labels, token=f"gho_{by}")

    def close_issue(self, number: int, *, by: str, reason: str = "completed") -> None:
        self._emulator.close_issue(self._repo, number, reason, token=f"gho_{by}")

    def comment(self, number: int, body: str, *, by: str) -> int:
        return self._emulator.comment(self._repo, number, body, token=f"gho_{by}")

    def delete_comment(self, number: int, comment_id: int) -> None:
        self._emulator.api("DELETE", f"/repos/{self._repo}/issues/comments/{comment_id}")

    def take_events(self) -> list[Event]:
        deliveries = self._emulator.deliveries(self._repo)
        fresh, self._told = deliveries[self._told :], len(deliveries)
        return [event for row in fresh if (event := read_event(row["event"], row["payload"]))]
