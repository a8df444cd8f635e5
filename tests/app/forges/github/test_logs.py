import logging

import pytest

from app.forges.github.logs import quiet_clients

JWT = "eyJhbGciOi.eyJpc3Mi.c2lnbmF0dXJl"


@pytest.mark.parametrize("name", ["github", "github.Requester", "urllib3.connectionpool"])
@pytest.mark.parametrize("secret", ["ghs_abcdefgh1234", "ghp_abcdefgh1234", "github_pat_11AAA_bbb", JWT])
def test_no_token_reaches_a_log(name: str, secret: str, caplog: pytest.LogCaptureFixture) -> None:
    quiet_clients()
    logging.getLogger(name).warning("Answer: %s", {"token": secret})
    assert secret not in caplog.text
    assert "[redacted]" in caplog.text


def test_the_libraries_do_not_speak_at_debug() -> None:
    logging.getLogger("github").setLevel(logging.DEBUG)
    quiet_clients()
    assert not logging.getLogger("github.Requester").isEnabledFor(logging.DEBUG)
