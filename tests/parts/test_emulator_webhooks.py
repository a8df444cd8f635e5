"""The emulated forge delivers webhooks as the real one does, and lets a test hold, lose and repeat them."""

import hashlib
import hmac
import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from github import Auth, GithubIntegration

from tests.parts.emulator import Emulator
from tests.parts.receiver import Received, Receiver, running_receiver

pytestmark = pytest.mark.real


@pytest.fixture
def receiver(emulator: Emulator) -> Iterator[Receiver]:
    with running_receiver() as receiver:
        emulator.send_webhooks_to(receiver.url)
        yield receiver
        emulator.send_webhooks_to(None)


def _issue_titles(received: list[Received]) -> list[str]:
    return [json.loads(one.body)["issue"]["title"] for one in received if one.headers["X-GitHub-Event"] == "issues"]


def _as_app(emulator: Emulator, verb: str, path: str) -> Any:
    integration = GithubIntegration(auth=Auth.AppAuth(emulator.app_id, emulator.pem), base_url=emulator.base_url)
    return integration.requester.requestJsonAndCheck(verb, path)[1]


def test_a_delivery_is_signed_and_names_its_target(emulator: Emulator, repo: str, receiver: Receiver) -> None:
    emulator.open_issue(repo, "Slow checkout", token="gho_ada")
    emulator.deliveries()
    [delivery] = [one for one in receiver.received if one.headers["X-GitHub-Event"] == "issues"]
    payload = json.loads(delivery.body)
    signature = hmac.new(emulator.webhook_secret.encode(), delivery.body, hashlib.sha256).hexdigest()
    assert delivery.headers["X-Hub-Signature-256"] == f"sha256={signature}"
    assert str(uuid.UUID(delivery.headers["X-GitHub-Delivery"])) == delivery.headers["X-GitHub-Delivery"]
    assert delivery.headers["X-GitHub-Hook-Installation-Target-Type"] == "integration"
    assert delivery.headers["X-GitHub-Hook-Installation-Target-ID"] == str(emulator.app_id)
    assert payload["installation"]["id"] == emulator.installation
    assert (payload["action"], payload["sender"]["login"], payload["organization"]["login"]) == (
        "opened",
        "ada",
        "acme",
    )


def test_a_hook_of_the_repository_gets_the_same_event(emulator: Emulator, repo: str, receiver: Receiver) -> None:
    config = {"url": receiver.url, "secret": "other", "content_type": "json"}
    emulator.api("POST", f"/repos/{repo}/hooks", {"config": config, "events": ["issues"]})
    emulator.open_issue(repo, "Slow checkout")
    emulator.deliveries()
    issues = [one.headers for one in receiver.received if one.headers["X-GitHub-Event"] == "issues"]
    assert {one["X-GitHub-Hook-Installation-Target-Type"] for one in issues} == {"integration", "repository"}
    assert len({one["X-GitHub-Delivery"] for one in issues}) == 1


def test_held_deliveries_come_in_the_order_asked_for(emulator: Emulator, repo: str, receiver: Receiver) -> None:
    emulator.hold_webhooks()
    for title in ("first", "second"):
        emulator.open_issue(repo, title)
    guids = [delivery["guid"] for delivery in emulator.deliveries(repo, "issues")]
    assert _issue_titles(receiver.received) == []
    assert emulator.release([guids[1], guids[0], guids[1]]) == [202, 202, 202]
    assert _issue_titles(receiver.received) == ["second", "first", "second"]


def test_dropped_deliveries_never_come(emulator: Emulator, repo: str, receiver: Receiver) -> None:
    emulator.drop_webhooks()
    emulator.open_issue(repo, "lost")
    assert emulator.deliveries(repo, "issues")[0]["state"] == "dropped"
    assert receiver.received == []


def test_the_app_finds_what_failed_and_has_it_sent_again(emulator: Emulator, repo: str, receiver: Receiver) -> None:
    receiver.status = 503
    emulator.open_issue(repo, "refused at first")
    emulator.deliveries()
    [failed] = [
        one for one in _as_app(emulator, "GET", "/app/hook/deliveries?per_page=100") if one["event"] == "issues"
    ]
    assert (failed["status"], failed["status_code"], failed["redelivery"]) == ("Invalid HTTP Response: 503", 503, False)
    receiver.status = 202
    _as_app(emulator, "POST", f"/app/hook/deliveries/{failed['id']}/attempts")
    emulator.deliveries()
    again = _as_app(emulator, "GET", "/app/hook/deliveries")[0]
    assert (again["guid"], again["status"], again["redelivery"]) == (failed["guid"], "OK", True)
    assert _issue_titles(receiver.received) == ["refused at first"] * 2


def test_the_list_of_deliveries_has_pages(emulator: Emulator, repo: str, receiver: Receiver) -> None:
    for number in range(3):
        emulator.open_issue(repo, f"issue {number}")
    emulator.deliveries()
    integration = GithubIntegration(auth=Auth.AppAuth(emulator.app_id, emulator.pem), base_url=emulator.base_url)
    whole = _as_app(emulator, "GET", "/app/hook/deliveries?per_page=100")
    headers, first = integration.requester.requestJsonAndCheck("GET", "/app/hook/deliveries?per_page=2")
    cursor = headers["link"].split("cursor=")[1].split(">")[0].split("&")[0]
    second = _as_app(emulator, "GET", f"/app/hook/deliveries?per_page=2&cursor={cursor}")
    assert [one["id"] for one in first + second] == [one["id"] for one in whole[:4]]


def test_any_event_can_be_sent(emulator: Emulator, receiver: Receiver) -> None:
    sent = emulator.send_event("installation", {"action": "deleted"})
    assert sent["state"] == "sent"
    [received] = receiver.received
    assert received.headers["X-GitHub-Event"] == "installation"
    assert json.loads(received.body) == {"installation": {"id": emulator.installation}, "action": "deleted"}


def test_a_push_lists_the_paths_it_changed(emulator: Emulator, repo: str) -> None:
    emulator.push(repo, {"a.md": "A\n", "b.md": "B\n"})
    emulator.push(repo, {"a.md": "changed\n", "b.md": None})
    payload = emulator.deliveries(repo, "push")[-1]["payload"]
    assert (payload["ref"], payload["forced"], payload["created"]) == ("refs/heads/main", False, False)
    assert [(c["added"], c["modified"], c["removed"]) for c in payload["commits"]] == [([], ["a.md"], ["b.md"])]
    assert payload["head_commit"]["id"] == payload["after"]


def test_a_forced_push_says_so(emulator: Emulator, repo: str) -> None:
    root = emulator.head_sha(repo)
    emulator.commit(repo, "a.md", "A\n")
    emulator.push(repo, {"a.md": "other\n"}, force_from=root)
    assert emulator.deliveries(repo, "push")[-1]["payload"]["forced"] is True


@pytest.mark.parametrize(
    ("act", "action", "extra"),
    [
        pytest.param(lambda e, r, n: e.close_issue(r, n, "not_planned"), "closed", None, id="closed"),
        pytest.param(lambda e, r, n: e.label(r, n, "incident"), "labeled", "label", id="labeled"),
        pytest.param(lambda e, r, n: e.edit_issue(r, n, assignees=["ada"]), "assigned", "assignee", id="assigned"),
        pytest.param(lambda e, r, n: e.edit_issue(r, n, title="New"), "edited", "changes", id="edited"),
    ],
)
def test_what_happens_to_an_issue_is_told(
    emulator: Emulator, repo: str, act: Any, action: str, extra: str | None
) -> None:
    number = emulator.open_issue(repo, "Old")
    act(emulator, repo, number)
    payload = emulator.deliveries(repo, "issues")[-1]["payload"]
    assert (payload["action"], payload["issue"]["number"], payload["sender"]["login"]) == (action, number, "lead")
    assert extra is None or payload[extra]


def test_an_edited_issue_tells_what_it_was(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "Old", "old text")
    emulator.edit_issue(repo, number, title="New", body="old text")
    assert emulator.deliveries(repo, "issues")[-1]["payload"]["changes"] == {"title": {"from": "Old"}}


def test_a_label_on_a_change_is_told_of_the_change(emulator: Emulator, repo: str) -> None:
    emulator.commit(repo, "a.md", "A\n", "postmortem")
    number = emulator.open_change(repo, "postmortem")
    emulator.label(repo, number, "postmortem")
    payload = emulator.deliveries(repo, "pull_request")[-1]["payload"]
    assert (payload["action"], payload["number"], payload["label"]["name"]) == ("labeled", number, "postmortem")
    assert [label["name"] for label in payload["pull_request"]["labels"]] == ["postmortem"]
    assert emulator.deliveries(repo, "issues") == []


def test_a_comment_on_a_change_says_that_it_is_one(emulator: Emulator, repo: str) -> None:
    emulator.commit(repo, "a.md", "A\n", "postmortem")
    number = emulator.open_change(repo, "postmortem")
    emulator.comment(repo, number, "/afterword recheck", token="gho_grace")
    payload = emulator.deliveries(repo, "issue_comment")[0]["payload"]
    assert "pull_request" in payload["issue"]
    assert (payload["comment"]["user"]["login"], payload["sender"]["type"]) == ("grace", "User")
