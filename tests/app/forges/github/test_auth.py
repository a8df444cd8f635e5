import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from app.errors import OperatorError, TransientError
from app.forges.github.auth import WORK, AppCredential, InstallationTokens, TokenCredential
from app.forges.github.config import GitHubConfig
from app.forges.github.errors import RefusedError
from tests.contracts.stage import KEYS
from tests.parts.emulator_seed import private_key

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        return self.time


class App:
    """Mints tokens as GitHub does, and refuses rights that were not granted."""

    def __init__(self, clock: Clock, granted: dict[str, str] | None = None, status: int = 422) -> None:
        self.clock, self.granted, self.status = clock, granted, status
        self.asked: list[dict[str, str]] = []

    def post(self, path: str, body: Any, *, writes: bool) -> Any:
        self.asked.append(body["permissions"])
        time.sleep(0.01)  # long enough for other threads to come by
        if self.granted is not None and body["permissions"] != self.granted:
            raise RefusedError("GitHub answered 422.", self.status)
        expires = (self.clock() + timedelta(hours=1)).isoformat()
        return {"token": f"ghs_{len(self.asked)}", "expires_at": expires}

    def get(self, path: str) -> Any:
        return {"permissions": {**(self.granted or {}), "members": "read"}}


def tokens(app: App) -> InstallationTokens:
    return InstallationTokens(lambda: app, app.clock)  # type: ignore[arg-type, return-value]


def test_an_app_signs_for_a_short_time_that_began_a_minute_ago() -> None:
    config = GitHubConfig(marker_keys=KEYS, app_id=42, private_keys=(private_key(),), now=lambda: NOON)
    claims = jwt.decode(AppCredential(config).token(), options={"verify_signature": False})
    noon = int(NOON.timestamp())
    assert claims == {"iss": "42", "iat": noon - 60, "exp": noon + 480}


def test_a_text_that_is_no_key_is_named() -> None:
    config = GitHubConfig(marker_keys=KEYS, app_id=42, private_keys=("not a key",))
    with pytest.raises(OperatorError, match="AFTERWORD_GITHUB_PRIVATE_KEY"):
        AppCredential(config).token()


def test_while_keys_rotate_a_refused_one_gives_way_to_the_next() -> None:
    credential = AppCredential(GitHubConfig(marker_keys=KEYS, app_id=42, private_keys=("revoked", private_key())))
    assert credential.drop("")
    assert credential.token()
    assert not credential.drop("")


def test_a_token_asks_for_no_more_rights_than_it_needs() -> None:
    app = App(Clock())
    tokens(app).token(7, WORK)
    assert app.asked == [
        {"metadata": "read", "contents": "read", "issues": "write", "pull_requests": "write", "checks": "write"}
    ]


@pytest.mark.parametrize(
    ("minutes", "again"),
    [pytest.param(54, False, id="still good"), pytest.param(56, True, id="about to expire")],
)
def test_a_token_is_kept_until_shortly_before_it_expires(minutes: int, again: bool) -> None:
    app = App(Clock())
    held = tokens(app)
    first = held.token(7, WORK)
    app.clock.time += timedelta(minutes=minutes)
    assert (held.token(7, WORK) != first) is again


def test_each_installation_and_each_set_of_rights_has_its_own_token() -> None:
    held = tokens(App(Clock()))
    assert len({held.token(7, WORK), held.token(8, WORK), held.token(7, {"contents": "write"})}) == 3


def test_a_dropped_token_is_minted_anew() -> None:
    held = tokens(App(Clock()))
    first = held.token(7, WORK)
    held.drop(first)
    assert held.token(7, WORK) != first


def test_many_threads_mint_one_token() -> None:
    app = App(Clock())
    held = tokens(app)
    threads = [threading.Thread(target=held.token, args=(7, WORK)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(app.asked) == 1


def test_rights_that_were_not_granted_are_left_out_and_named(caplog: pytest.LogCaptureFixture) -> None:
    granted = {"metadata": "read", "contents": "read", "issues": "write", "pull_requests": "read"}
    app = App(Clock(), granted)
    assert tokens(app).token(7, WORK) == "ghs_2"
    assert app.asked[1] == granted
    assert "pull_requests: write, checks: write" in caplog.text


def test_an_installation_that_is_gone_is_named() -> None:
    with pytest.raises(OperatorError, match="Installation 7 gives no token"):
        tokens(App(Clock(), granted={}, status=404)).token(7, WORK)


def test_an_answer_without_a_token_is_tried_again_later() -> None:
    app = App(Clock())
    app.post = lambda *_args, **_more: {"message": "?"}  # type: ignore[method-assign]
    with pytest.raises(TransientError):
        tokens(app).token(7, WORK)


def test_a_token_of_ones_own_has_no_other() -> None:
    credential = TokenCredential("ghp_x")
    assert credential.token() == "ghp_x"
    assert not credential.drop("ghp_x")
