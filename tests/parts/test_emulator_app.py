"""What an App, and a person who signs in, find on the emulated forge."""

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
from github import Auth, GithubIntegration

from tests.parts.emulator import Emulator, EmulatorError
from tests.parts.emulator_seed import CLIENT_ID, CLIENT_SECRET

pytestmark = pytest.mark.real

CALLBACK = "http://127.0.0.1:8000/auth/github/callback"
VERIFIER = "a-verifier-that-is-long-enough-to-be-one-of-forty-three"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


def _code(emulator: Emulator, **asked: str) -> str:
    emulator.allow_redirects(CALLBACK)
    query = {"client_id": CLIENT_ID, "redirect_uri": CALLBACK, "state": "s", "code_challenge": CHALLENGE, **asked}
    back = urlsplit(emulator.sign_in(f"{emulator.base_url}/login/oauth/authorize?{urlencode(query)}", "ada"))
    assert (f"{back.scheme}://{back.netloc}{back.path}", parse_qs(back.query)["state"]) == (CALLBACK, ["s"])
    return parse_qs(back.query)["code"][0]


def _exchange(emulator: Emulator, code: str, **fields: str) -> dict[str, Any]:
    form = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "code": code, **fields}
    url = f"{emulator.base_url}/login/oauth/access_token"
    answer = requests.post(url, data=form, headers={"Accept": "application/json"}, timeout=10)
    found: dict[str, Any] = answer.json()
    return found


def test_a_person_signs_in_and_sees_what_is_theirs(emulator: Emulator, repo: str) -> None:
    token = _exchange(emulator, _code(emulator), code_verifier=VERIFIER)["access_token"]
    assert emulator.api("GET", "/user", token=token)["login"] == "ada"
    assert emulator.api("GET", "/user/memberships/orgs/acme", token=token)["role"] == "member"
    [installation] = [
        row for row in emulator.api("GET", "/user/installations", token=token)["installations"] if row["app_id"] == 4242
    ]
    path = f"/user/installations/{installation['id']}/repositories?per_page=100"
    pages = [emulator.api("GET", f"{path}&page={page}", token=token) for page in range(1, 20)]
    assert repo in [row["full_name"] for page in pages for row in page["repositories"]]


@pytest.mark.parametrize("verifier", [{}, {"code_verifier": "another"}], ids=["none", "another"])
def test_a_code_is_worth_nothing_without_its_verifier(emulator: Emulator, verifier: dict[str, str]) -> None:
    code = _code(emulator)
    assert _exchange(emulator, code, **verifier)["error"] == "bad_verification_code"
    assert _exchange(emulator, code, code_verifier=VERIFIER)["error"] == "bad_verification_code"


def test_a_sign_in_leads_back_to_known_addresses_only(emulator: Emulator) -> None:
    with pytest.raises(OSError, match="400"):
        _code(emulator, redirect_uri="http://evil.example/callback")


def test_an_outsider_sees_no_installation(emulator: Emulator, repo: str) -> None:
    assert emulator.api("GET", "/user/installations", token="gho_outsider")["total_count"] == 0
    with pytest.raises(EmulatorError, match="404"):
        emulator.api("GET", "/user/memberships/orgs/acme", token="gho_outsider")
    assert repo not in [row["full_name"] for row in emulator.api("GET", "/orgs/acme/repos", token="gho_outsider")]


def test_the_app_reads_and_sets_where_its_webhooks_go(emulator: Emulator) -> None:
    auth = Auth.AppAuth(emulator.app_id, emulator.pem)
    requester = GithubIntegration(auth=auth, base_url=emulator.base_url).requester
    assert requester.requestJsonAndCheck("GET", "/app/hook/config")[1]["url"] is None
    changed = {"url": "http://127.0.0.1:9/webhooks/github"}
    requester.requestJsonAndCheck("PATCH", "/app/hook/config", input=changed)
    config = requester.requestJsonAndCheck("GET", "/app/hook/config")[1]
    assert (config["url"], config["secret"]) == (changed["url"], "********")


def test_who_works_here_can_be_asked(emulator: Emulator, repo: str) -> None:
    found = emulator.github().get_repo(repo)
    assert found.has_in_collaborators("ada")
    assert not found.has_in_collaborators("outsider")
    assert {"lead", "ada"} <= {person.login for person in found.get_assignees()}


def test_a_comment_can_be_minimised(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "An item")
    emulator.comment(repo, number, "outdated")
    query = "mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }"
    variables = {"id": emulator.comments(repo, number)[0]["node_id"]}
    answer = emulator.api("POST", "/graphql", {"query": query, "variables": variables})
    assert answer["data"]["minimizeComment"]["minimizedComment"]["minimizedReason"] == "outdated"


def test_an_operation_that_is_not_known_says_so(emulator: Emulator) -> None:
    answer = emulator.api("POST", "/graphql", {"query": "mutation { addStar(input: {}) { clientMutationId } }"})
    assert "knows no such operation" in answer["errors"][0]["message"]
