"""What we send is held against GitHub's description of its API."""

from typing import Any

import pytest
import requests

from tests.parts.contract import read_contract
from tests.parts.emulator import Emulator
from tests.shared import shared_path

ANNOTATION = {"path": "a.md", "start_line": 1, "end_line": 1, "annotation_level": "notice", "message": "m"}
OUTPUT = {"title": "Findings", "summary": "many"}


@pytest.mark.parametrize(
    ("method", "path", "body", "complaint"),
    [
        pytest.param("GET", "/repos/acme/pm/issues?state=all&labels=postmortem", None, None, id="a list"),
        pytest.param("GET", "/repos/acme/pm/contents/postmortems/a.md?ref=main", None, None, id="a path with slashes"),
        pytest.param("POST", "/repos/acme/pm/issues", {"title": "An item"}, None, id="an issue"),
        pytest.param("POST", "/repos/acme/pm/issues/1/labels", ["postmortem"], None, id="labels as a bare list"),
        pytest.param("POST", "/graphql", {"query": "…"}, None, id="not part of it"),
        pytest.param("GET", "/repos/acme/pm/isues", None, "no such operation", id="a slip in the path"),
        pytest.param(
            "GET", "/repos/acme/pm/issues?lables=x", None, "the query has no lables", id="a slip in the query"
        ),
        pytest.param("POST", "/repos/acme/pm/issues", {"body": "no title"}, "'title' is a required", id="no title"),
        pytest.param(
            "POST",
            "/repos/acme/pm/check-runs",
            {"name": "afterword", "head_sha": "a" * 40, "output": {**OUTPUT, "annotations": [ANNOTATION] * 51}},
            "maxItems",
            id="too many annotations",
        ),
    ],
)
def test_a_request_is_held_against_the_contract(method: str, path: str, body: Any, complaint: str | None) -> None:
    request = requests.Request(method, f"http://forge{path}", json=body).prepare()
    complaints = read_contract(shared_path("contracts/github-openapi.json")).complaints(request)
    assert (complaints == []) if complaint is None else [complaint in one for one in complaints] == [True]


@pytest.mark.real
def test_requests_of_a_client_are_collected(emulator: Emulator, repo: str, github_contract: list[str]) -> None:
    found = emulator.github().get_repo(repo)
    found.create_issue("An item", labels=["postmortem"])
    assert github_contract == []
    requests.get(f"{emulator.base_url}/repos/{repo}/isues", timeout=10)
    assert github_contract == [f"GET /repos/{repo}/isues: no such operation"]
    github_contract.clear()
