"""The emulator fails when it is told to, in each of the ways a forge fails."""

import json
import time
import urllib.request

import pytest
import requests

from tests.parts.emulator import Emulator, EmulatorError
from tests.parts.emulator_controls import Mode

pytestmark = pytest.mark.real


def _open_issue(emulator: Emulator, repo: str) -> requests.Response:
    headers = {"Authorization": f"Bearer {emulator.installation_token()}"}
    url = f"{emulator.base_url}/repos/{repo}/issues"
    return requests.post(url, json={"title": "An item"}, headers=headers, timeout=10)


@pytest.mark.parametrize(
    ("mode", "issues"),
    [
        pytest.param("before", 0, id="refused before anything was done"),
        pytest.param("after_commit", 1, id="done, and refused all the same"),
    ],
)
def test_a_server_error_may_hide_what_was_done(emulator: Emulator, repo: str, mode: Mode, issues: int) -> None:
    emulator.fail("/issues$", method="POST", mode=mode, status=502)
    assert _open_issue(emulator, repo).status_code == 502
    assert len(emulator.issues(repo)) == issues
    assert _open_issue(emulator, repo).status_code == 201


@pytest.mark.parametrize(
    ("mode", "issues"),
    [
        pytest.param("reset", 0, id="cut before anything was done"),
        pytest.param("reset_after_commit", 1, id="done, then cut"),
        pytest.param("half_after_commit", 1, id="done, then cut in the middle of the answer"),
    ],
)
def test_a_connection_may_be_cut(emulator: Emulator, repo: str, mode: Mode, issues: int) -> None:
    emulator.fail("/issues$", method="POST", mode=mode)
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        _open_issue(emulator, repo)
    assert len(emulator.issues(repo)) == issues


@pytest.mark.parametrize(
    ("mode", "issues"),
    [
        pytest.param("delay_before", 0, id="nobody waits any more when its turn comes"),
        pytest.param("delay", 1, id="done at once, answered too late"),
    ],
)
def test_an_answer_may_come_too_late(emulator: Emulator, repo: str, mode: Mode, issues: int) -> None:
    token = emulator.installation_token()
    emulator.fail("/issues$", method="POST", mode=mode, delay_ms=1000)
    url = f"{emulator.base_url}/repos/{repo}/issues"
    with pytest.raises(requests.ReadTimeout):
        requests.post(url, json={"title": "An item"}, headers={"Authorization": f"Bearer {token}"}, timeout=0.5)
    time.sleep(1)
    assert len(emulator.issues(repo)) == issues


def test_a_rate_limit_carries_its_headers(emulator: Emulator, repo: str) -> None:
    emulator.fail("/issues$", status=403, headers={"Retry-After": "60"}, body={"message": "secondary rate limit"})
    answer = _open_issue(emulator, repo)
    assert (answer.status_code, answer.headers["Retry-After"]) == (403, "60")


def test_a_fault_waits_for_its_turn(emulator: Emulator, repo: str) -> None:
    emulator.fail("/issues$", method="POST", skip=1, times=2)
    assert [_open_issue(emulator, repo).status_code for _ in range(4)] == [201, 502, 502, 201]
    assert emulator.pending_faults() == []


def test_dropped_tokens_are_strangers(emulator: Emulator, repo: str) -> None:
    headers = {"Authorization": f"Bearer {emulator.installation_token()}"}
    emulator.drop_tokens()
    assert requests.get(f"{emulator.base_url}/repos/{repo}", headers=headers, timeout=10).status_code == 401
    assert emulator.github().get_repo(repo).full_name == repo


def test_a_suspended_installation_is_turned_away(emulator: Emulator, repo: str) -> None:
    emulator.change_installation(suspended_at="2026-03-01T00:00:00Z")
    with pytest.raises(EmulatorError, match="suspended"):
        emulator.installation_token()


def test_the_next_test_finds_the_installation_as_it_was(emulator: Emulator, repo: str) -> None:
    emulator.change_installation(permissions={"metadata": "read"}, repository_selection="selected")
    emulator.reset_controls()
    assert emulator.github().get_repo(repo).create_issue("An item").number == 1


def test_requests_are_counted(emulator: Emulator, repo: str) -> None:
    found = emulator.github().get_repo(repo)
    emulator.clear_requests()
    found.create_label("postmortem", "ededed")
    assert [(one["method"], one["path"], one["status"]) for one in emulator.requests()] == [
        ("POST", f"/repos/{repo}/labels", 201)
    ]


def test_what_the_test_does_itself_neither_fails_nor_counts(emulator: Emulator, repo: str) -> None:
    emulator.fail(".*")
    emulator.clear_requests()
    emulator.open_issue(repo, "An item")
    assert emulator.requests() == []
    assert len(emulator.pending_faults()) == 1


def test_what_did_not_change_is_not_sent_again(emulator: Emulator, repo: str) -> None:
    url = f"{emulator.base_url}/repos/{repo}/issues"
    headers = {"Authorization": "Bearer gho_lead"}
    first = requests.get(url, headers=headers, timeout=10)
    assert requests.get(url, headers={**headers, "If-None-Match": first.headers["ETag"]}, timeout=10).status_code == 304
    emulator.open_issue(repo, "new")
    assert requests.get(url, headers={**headers, "If-None-Match": first.headers["ETag"]}, timeout=10).status_code == 200


def test_slack_fails_too(emulator: Emulator) -> None:
    emulator.fail("/services/", status=429, headers={"Retry-After": "1"}, body={"ok": False})
    url = f"{emulator.slack_url}/services/T000000001/B000000001/X000000001"
    assert requests.post(url, json={"text": "A digest"}, timeout=10).status_code == 429
    assert requests.post(url, json={"text": "A digest"}, timeout=10).text == "ok"


def test_faults_of_one_test_do_not_reach_the_next(emulator: Emulator) -> None:
    emulator.fail(".*", times=100)
    emulator.reset_controls()
    with urllib.request.urlopen(f"{emulator.base_url}/meta", timeout=10) as answer:
        assert json.loads(answer.read())
