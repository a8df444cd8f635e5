from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.refs import RepoRef
from app.errors import OperatorError
from app.forges.github.config import GitHubConfig
from app.forges.github.forges import GitHubForges
from tests.contracts.emulated_people import EmulatedPeople, forges_of, ref_of
from tests.contracts.stage import KEYS
from tests.parts.emulator import Emulator
from tests.parts.emulator_seed import PERMISSIONS

pytestmark = pytest.mark.real


def test_an_app_works_in_every_repository_that_installed_it(emulator: Emulator, repo: str) -> None:
    assert ref_of(emulator, repo) in forges_of(emulator).repositories()


def test_an_app_knows_its_own_name(emulator: Emulator) -> None:
    assert forges_of(emulator, login=None).login() == "afterword[bot]"


def test_a_token_works_in_the_repositories_named(emulator: Emulator, repo: str) -> None:
    forges = forges_of(emulator, app_id=None, token="gho_lead", repositories=(repo,), login=None)
    [found] = forges.repositories()
    assert found == replace(ref_of(emulator, repo), installation=0)
    assert forges.open(found).read_text("README.md")
    assert forges.login() == "lead"
    assert forges.redeliver_failed(datetime(2026, 1, 1, tzinfo=UTC)) == 0


def test_the_token_of_an_action_may_not_ask_who_it_is(emulator: Emulator) -> None:
    emulator.fail(r"^/user$", status=403, body={"message": "Resource not accessible by integration"})
    assert forges_of(emulator, app_id=None, token="gho_lead", login=None).login() == "github-actions[bot]"


def test_without_credentials_the_next_step_is_named() -> None:
    with pytest.raises(OperatorError, match="AFTERWORD_GITHUB_APP_ID"):
        GitHubForges(GitHubConfig(marker_keys=KEYS))


def test_a_repository_without_the_app_is_named(emulator: Emulator) -> None:
    with pytest.raises(OperatorError, match="not installed"):
        forges_of(emulator).open(RepoRef("github.com", "acme/other"))


def test_each_thread_has_a_client_of_its_own_and_all_share_one_token(emulator: Emulator, repo: str) -> None:
    forges, ref = forges_of(emulator), ref_of(emulator, repo)
    emulator.clear_requests()
    with ThreadPoolExecutor(8) as pool:
        texts = list(pool.map(lambda _: forges.open(ref).read_text("README.md"), range(40)))
    assert len(set(texts)) == 1
    assert texts[0]
    minted = [row for row in emulator.requests() if row["path"].endswith("/access_tokens")]
    assert len(minted) == 1


def test_a_suspended_installation_gets_no_request_through(
    emulator: Emulator, repo: str, change_installation: Callable[..., None]
) -> None:
    forge = forges_of(emulator).open(ref_of(emulator, repo))
    change_installation(suspended_at="2026-03-02T12:00:00Z")
    with pytest.raises(OperatorError, match="suspended"):
        forge.read_text("README.md")
    assert forges_of(emulator).repositories() == []


def test_without_the_right_to_write_checks_the_rest_goes_on(
    emulator: Emulator, repo: str, change_installation: Callable[..., None], caplog: pytest.LogCaptureFixture
) -> None:
    change_installation(permissions={name: level for name, level in PERMISSIONS.items() if name != "checks"})
    assert forges_of(emulator).open(ref_of(emulator, repo)).read_text("README.md")
    assert "checks: write" in caplog.text


def test_a_repository_out_of_reach_is_named_with_what_to_do(emulator: Emulator) -> None:
    forge = forges_of(emulator).open(RepoRef("x", "outsider/diary", 0, emulator.installation))
    with pytest.raises(OperatorError, match=r"/repos/outsider/diary.*may reach it"):
        forge.default_branch()


def test_deliveries_that_failed_are_asked_for_again_once(emulator: Emulator, repo: str, people: EmulatedPeople) -> None:
    forges = forges_of(emulator)
    start = datetime.now(UTC) - timedelta(seconds=2)
    emulator.send_webhooks_to("http://127.0.0.1:9/nobody-listens")
    people.open_issue("One", by="dana")
    emulator.deliveries()
    assert forges.redeliver_failed(start) >= 1
    assert forges.redeliver_failed(datetime.now(UTC) + timedelta(hours=1)) == 0


@pytest.mark.parametrize(("at", "found"), [("HEAD", True), ("main", True), ("no-such-branch", False)])
def test_a_file_at_a_branch_that_is_gone_is_missing(emulator: Emulator, repo: str, at: str, found: bool) -> None:
    forge = forges_of(emulator).open(ref_of(emulator, repo))
    assert (forge.read_text("README.md", at) is not None) is found


@pytest.mark.parametrize("path", ["../../../user", "a/../../b", "", "/etc/passwd", "./README.md"])
def test_a_path_that_leaves_the_repository_is_not_asked_for(emulator: Emulator, repo: str, path: str) -> None:
    forge = forges_of(emulator).open(ref_of(emulator, repo))
    emulator.clear_requests()
    assert forge.read_text(path) is None
    assert emulator.requests() == []
