import hashlib
import hmac

import pytest

from app.forges.github.signature import signature_ok

SECRET = b"It's a Secret to Everybody"
BODY = b"Hello, World!"
GOOD = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"


def sha1_of(body: bytes) -> str:
    return "sha1=" + hmac.new(SECRET, body, hashlib.sha1).hexdigest()


@pytest.mark.parametrize(
    ("header", "secrets", "accepted"),
    [
        pytest.param(GOOD, [SECRET], True, id="GitHub's own example"),
        pytest.param(GOOD, [b"new", SECRET], True, id="the old secret while it rotates"),
        pytest.param(GOOD, [SECRET, b"old"], True, id="the new secret while it rotates"),
        pytest.param(GOOD, [b"another"], False, id="somebody else's secret"),
        pytest.param(GOOD, [], False, id="no secret configured"),
        pytest.param("sha256=" + hmac.new(b"", BODY, hashlib.sha256).hexdigest(), [b""], False, id="an empty secret"),
        pytest.param(GOOD[:-1], [SECRET], False, id="truncated"),
        pytest.param(GOOD.removeprefix("sha256="), [SECRET], False, id="without its scheme"),
        pytest.param(sha1_of(BODY), [SECRET], False, id="SHA-1"),
        pytest.param("sha256=ünïcode", [SECRET], False, id="not ASCII"),
        pytest.param("\udcff", [SECRET], False, id="not even text"),
        pytest.param("", [SECRET], False, id="empty"),
        pytest.param(None, [SECRET], False, id="missing"),
    ],
)
def test_only_a_body_signed_with_our_secret_is_accepted(
    header: str | None, secrets: list[bytes], accepted: bool
) -> None:
    assert signature_ok(BODY, header, secrets) is accepted


def test_a_body_that_changed_on_its_way_is_refused() -> None:
    assert not signature_ok(b'{"a": 1}', GOOD, [SECRET])
