"""The emulated forge renames, archives and publishes repositories, loses issues, and takes Slack messages."""

import pytest
import requests
from github import GithubException

from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real


def test_a_renamed_repository_is_found_under_its_old_name(emulator: Emulator, repo: str) -> None:
    now = emulator.edit_repo(repo, name=f"{repo.split('/')[1]}-renamed")
    assert emulator.github().get_repo(repo).full_name == now
    payload = emulator.deliveries(now, "repository")[-1]["payload"]
    assert (payload["action"], payload["changes"]["repository"]["name"]["from"]) == ("renamed", repo.split("/")[1])


def test_a_write_to_the_old_name_is_sent_on_and_not_done(emulator: Emulator, repo: str) -> None:
    now = emulator.edit_repo(repo, name=f"{repo.split('/')[1]}-renamed")
    headers = {"Authorization": f"Bearer {emulator.installation_token()}"}
    url = f"{emulator.base_url}/repos/{repo}/issues"
    answer = requests.post(url, json={"title": "An item"}, headers=headers, allow_redirects=False, timeout=10)
    assert (answer.status_code, answer.headers["Location"]) == (307, f"{emulator.base_url}/repos/{now}/issues")
    assert emulator.issues(now) == []


def test_an_archived_repository_is_only_read(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "An item")
    emulator.edit_repo(repo, archived=True)
    issue = emulator.github().get_repo(repo).get_issue(number)
    with pytest.raises(GithubException) as refusal:
        issue.create_comment("said")
    assert refusal.value.status == 403


@pytest.mark.parametrize(("private", "action"), [(True, "publicized"), (False, "privatized")])
def test_a_change_of_visibility_is_told(emulator: Emulator, private: bool, action: str) -> None:
    repo = emulator.create_repo(private=private)
    emulator.edit_repo(repo, private=not private)
    assert emulator.deliveries(repo, "repository")[-1]["action"] == action


def test_a_deleted_issue_is_gone_for_ever(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "An item")
    emulator.delete_issue(repo, number)
    with pytest.raises(GithubException) as refusal:
        emulator.github().get_repo(repo).get_issue(number)
    assert refusal.value.status == 410
    assert emulator.open_issue(repo, "Another") == number + 1
    assert [row["action"] for row in emulator.deliveries(repo, "issues")] == ["opened", "deleted", "opened"]


@pytest.mark.parametrize("channel", ["#security", "security"])
def test_slack_takes_a_message_for_a_named_channel(emulator: Emulator, channel: str) -> None:
    url = f"{emulator.slack_url}/api/chat.postMessage"
    headers = {"Authorization": "Bearer xoxb-1"}
    answer = requests.post(url, json={"channel": channel, "text": "A digest"}, headers=headers, timeout=10).json()
    assert answer["ok"], answer
    assert [message["text"] for message in emulator.slack_messages("security")] == ["A digest"]
    assert emulator.slack_messages("general") == []
