"""What goes over the wire, where the emulator cannot tell: other hosts, other places, redirects, headers."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
import responses

from app.domain.refs import RepoRef
from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.github.client import Client
from app.forges.github.config import GitHubConfig
from app.forges.github.forges import GitHubForges
from tests.contracts.stage import KEYS

API = "https://ghe.example.com/api/v3"
GRAPHQL = "https://ghe.example.com/api/graphql"


@pytest.fixture
def wire() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as mock:
        yield mock


def config(api_url: str = API) -> GitHubConfig:
    return GitHubConfig(
        marker_keys=KEYS, api_url=api_url, web_url="https://ghe.example.com", token="ghp_secret", login="afterword[bot]"
    )


class Token:
    def token(self) -> str:
        return "ghp_secret"

    def drop(self, token: str) -> bool:
        return False


@pytest.fixture
def client() -> Client:
    return Client(config(), Token())


def test_every_request_names_the_version_it_means_and_who_asks(wire: responses.RequestsMock, client: Client) -> None:
    wire.get(f"{API}/user", json={"login": "lead"})
    client.get("/user")
    headers = wire.calls[0].request.headers
    assert headers["X-GitHub-Api-Version"] == "2022-11-28"
    assert headers["Authorization"] == "Bearer ghp_secret"
    assert headers["User-Agent"] == "afterword"


def test_an_enterprise_server_is_asked_in_its_own_place(wire: responses.RequestsMock, client: Client) -> None:
    wire.get(f"{API}/rows?per_page=100", json=[{"id": 1}], headers={"Link": f'<{API}/rows?page=2>; rel="next"'})
    wire.get(f"{API}/rows?page=2", json=[{"id": 2}])
    assert [row["id"] for row in client.pages("/rows")] == [1, 2]
    wire.post(GRAPHQL, json={"data": {"viewer": {}}})
    assert client.graphql("{ viewer { login } }", {}) == {"viewer": {}}


def test_a_list_never_leaves_its_host_for_the_next_page(wire: responses.RequestsMock, client: Client) -> None:
    away = '<https://evil.example/api/v3/rows?page=2>; rel="next"'
    wire.get(f"{API}/rows?per_page=100", json=[{"id": 1}], headers={"Link": away})
    wire.get(f"{API}/rows?page=2", json=[])
    assert len(list(client.pages("/rows"))) == 1
    assert {urlsplit(str(call.request.url)).hostname for call in wire.calls} == {"ghe.example.com"}


def test_a_list_that_never_ends_is_left(wire: responses.RequestsMock, client: Client) -> None:
    wire.get(f"{API}/rows", json=[{"id": 1}], headers={"Link": f'<{API}/rows?page=2>; rel="next"'})
    assert list(client.pages("/rows")) == [{"id": 1}]


@pytest.mark.parametrize("status", [301, 302])
def test_a_redirect_to_another_host_is_the_operators_turn(
    wire: responses.RequestsMock, client: Client, status: int
) -> None:
    wire.get(f"{API}/user", status=status, headers={"Location": "https://evil.example/user"})
    with pytest.raises(OperatorError, match="AFTERWORD_GITHUB_API_URL"):
        client.get("/user")
    assert len(wire.calls) == 1


@pytest.mark.parametrize("query", ["?state=all&labels=postmortem-action&per_page=100", ""])
def test_a_renamed_repository_is_asked_for_the_same(wire: responses.RequestsMock, query: str) -> None:
    forge = GitHubForges(config()).open(RepoRef("ghe.example.com", "acme/old", 5))
    place = f"/api/v3/repositories/5/issues{query}"
    wire.get(f"{API}/repos/acme/old/issues", status=301, headers={"Location": place})
    wire.get(f"{API}/repositories/5/issues", json=[])
    assert list(forge.issues("postmortem-action")) == []
    asked = parse_qs(urlsplit(str(wire.calls[-1].request.url)).query)
    assert (asked["state"], asked["labels"]) == (["all"], ["postmortem-action"])


def test_requests_that_are_sent_round_in_circles_end(wire: responses.RequestsMock, client: Client) -> None:
    wire.get(f"{API}/user", status=302, headers={"Location": f"{API}/user"})
    with pytest.raises(OperatorError, match="302"):
        client.get("/user")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param({"errors": [{"type": "RATE_LIMITED"}], "data": None}, TransientError, id="a limit in disguise"),
        pytest.param({"errors": [{"type": "FORBIDDEN"}], "data": {"x": None}}, OperatorError, id="a missing right"),
        pytest.param({"data": None}, OperatorError, id="nothing at all"),
    ],
)
def test_graphql_says_no_with_a_good_status(
    wire: responses.RequestsMock, client: Client, answer: object, error: type[Exception]
) -> None:
    wire.post(GRAPHQL, json=answer)
    with pytest.raises(error):
        client.graphql("query", {})


def test_a_page_in_place_of_an_answer_is_an_error_by_the_kind_of_request(
    wire: responses.RequestsMock, client: Client
) -> None:
    wire.get(f"{API}/user", body="<html>Sign in</html>")
    wire.post(f"{API}/issues", body="<html>Sign in</html>")
    with pytest.raises(TransientError):
        client.get("/user")
    with pytest.raises(UnclearWrite):
        client.post("/issues", {"title": "x"})


@pytest.mark.parametrize("status", [307, 308])
def test_a_write_goes_where_it_is_sent_once(wire: responses.RequestsMock, client: Client, status: int) -> None:
    wire.post(f"{API}/repos/acme/old/issues", status=status, headers={"Location": f"{API}/repositories/5/issues"})
    wire.post(f"{API}/repositories/5/issues", json={"number": 1}, status=201)
    assert client.post("/repos/acme/old/issues", {"title": "x"}) == {"number": 1}
    assert json.loads(wire.calls[1].request.body or "{}") == {"title": "x"}
