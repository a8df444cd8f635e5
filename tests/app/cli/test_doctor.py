"""`afterword doctor`, and what every command says where it cannot begin."""

import pytest

from tests.app.cli.forge import PATH, POLICY, Operator, by_app, by_token, document
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real


@pytest.fixture
def operator(emulator: Emulator, repo: str) -> Operator:
    """An operator of the App, in a repository that has a policy."""
    emulator.push(repo, {".afterword.yml": POLICY})
    return Operator(emulator, repo, by_app(emulator))


@pytest.mark.parametrize("credentials", [by_app, by_token])
def test_what_works_is_said_for_each_right(emulator: Emulator, repo: str, credentials: object) -> None:
    emulator.push(repo, {".afterword.yml": POLICY})
    said = Operator(emulator, repo, credentials(emulator)).call("doctor", "--repo", repo)  # type: ignore[operator]
    assert said.status == 0, said
    assert said.out.splitlines()[0] == repo
    assert "the policy is good" in said.out
    assert "FAULT" not in said.out
    assert ("issues: write" in said.out) == (credentials is by_app)


def test_a_policy_that_is_not_in_force_is_a_fault_with_its_line(operator: Operator) -> None:
    operator.emulator.push(operator.repo, {".afterword.yml": POLICY + "lnit: {}\n"})
    said = operator.call("doctor", "--repo", operator.repo)
    assert said.status == 1
    assert "FAULT  the policy is not in force: .afterword.yml:5" in said.out


def test_a_marker_that_our_key_did_not_sign_is_listed(operator: Operator) -> None:
    operator.emulator.push(operator.repo, {PATH: document()})
    operator.ask("track")
    said = operator.call("doctor", "--repo", operator.repo, MARKER_KEY="another key")
    assert said.status == 1
    assert said.out.count("does not fit AFTERWORD_MARKER_KEY") == 2
    rotated = operator.call("doctor", "--repo", operator.repo, MARKER_KEY="another key, the key of an operator")
    assert rotated.status == 0


@pytest.mark.parametrize("command", ["track", "sweep", "report", "sync", "rebuild", "doctor"])
def test_everything_that_is_missing_is_named_at_once(operator: Operator, command: str) -> None:
    names = ("GITHUB_APP_ID", "GITHUB_PRIVATE_KEY", "MARKER_KEY")
    said = operator.call(command, **dict.fromkeys(names))
    assert (said.status, said.out) == (2, "")
    for name in ("AFTERWORD_GITHUB_TOKEN", "AFTERWORD_GITHUB_REPOSITORIES", "AFTERWORD_MARKER_KEY"):
        assert f"- {name} is not set. " in said.err
    assert "--repo OWNER/NAME" in said.err


@pytest.mark.parametrize("credentials", [by_app, by_token])
def test_a_repository_that_is_not_there_is_named(emulator: Emulator, repo: str, credentials: object) -> None:
    operator = Operator(emulator, repo, credentials(emulator))  # type: ignore[operator]
    said = operator.call("sweep", "--repo", "acme/nowhere")
    assert (said.status, said.out) == (2, "")
    assert "acme/nowhere" in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("--repo", "nowhere"), "'nowhere' is no repository. Write it as OWNER/NAME.", id="no repository"),
        pytest.param(("--now", "tomorrow"), "'tomorrow' is no time. Write one such as 2026", id="no time"),
        pytest.param(("--now", "2026-03-20T10:00:00"), "has no zone", id="no zone"),
        pytest.param(("--since", "spring"), "'spring' is no day. Write one such as 2026-03-14.", id="no day"),
    ],
)
def test_an_option_that_cannot_be_read_is_told_with_an_example(
    operator: Operator, arguments: tuple[str, ...], said: str
) -> None:
    answer = operator.call("sync", *arguments)
    assert answer.status == 2
    assert said in answer.err


def test_a_refused_token_is_said_to_be_one(operator: Operator) -> None:
    changes = {"GITHUB_APP_ID": None, "GITHUB_PRIVATE_KEY": None, "GITHUB_TOKEN": "gho_nobody"}
    said = operator.call("track", "--repo", operator.repo, **changes)
    assert said.status == 2
    assert "gho_nobody" not in said.err
    assert "the token, and give Afterword a valid one" in said.err
