"""Deliveries: what is taken, what is refused, and what is left in the store afterwards."""

from http import HTTPStatus
from urllib.parse import quote_plus

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.settings import Settings
from app.store.open import SqlStore
from tests.shared import shared_path
from tests.webhooks.deliveries import PAYLOAD, headers, post, signature
from webhooks.app import create_app
from webhooks.github import MAX_BODY
from workers.bell import ThreadBell


def stored(store: SqlStore) -> list[tuple[str, str, str, int, bytes]]:
    """Return (source, id, event, installation, body) of what the store took."""
    rows = [claimed.delivery for claimed in store.claim_deliveries(100)]
    return [(row.source, row.id, row.event, row.installation, row.body) for row in rows]


def test_a_delivery_is_stored_as_it_came_and_then_accepted(app: Flask, store: SqlStore) -> None:
    answer = post(app)
    assert answer.status_code == HTTPStatus.ACCEPTED
    assert answer.data == b""
    assert stored(store) == [("github.com/integration/4242", "guid-1", "pull_request", 77, PAYLOAD)]


def test_the_example_of_the_documentation_is_accepted(app: Flask, store: SqlStore) -> None:
    body = b"Hello, World!"
    documented = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    assert post(app, body, X_Hub_Signature_256=documented).status_code == HTTPStatus.ACCEPTED


@pytest.mark.parametrize(
    "claimed",
    [
        pytest.param("", id="missing"),
        pytest.param("sha256=" + "0" * 64, id="bad"),
        pytest.param(signature(PAYLOAD)[:-1], id="truncated"),
        pytest.param(signature(PAYLOAD, "another secret"), id="of another secret"),
        pytest.param(signature(PAYLOAD).removeprefix("sha256="), id="without its method"),
        pytest.param("sha256=" + "é" * 64, id="fault 2: not ASCII"),
        pytest.param(signature(PAYLOAD + b"\n"), id="fault 3: of a body that a proxy wrote anew"),
    ],
)
def test_fault_1_a_signature_that_does_not_fit_stores_nothing(app: Flask, store: SqlStore, claimed: str) -> None:
    answer = post(app, X_Hub_Signature_256=claimed)
    assert answer.status_code == HTTPStatus.UNAUTHORIZED
    assert "Compare the webhook secret" in answer.get_json(force=True)["detail"]
    assert stored(store) == []


def test_fault_1_a_signature_by_sha1_alone_is_none(app: Flask, store: SqlStore) -> None:
    answer = post(app, X_Hub_Signature_256="", X_Hub_Signature="sha1=" + "0" * 40)
    assert answer.status_code == HTTPStatus.UNAUTHORIZED
    assert stored(store) == []


@pytest.mark.parametrize("secret", ["old secret", "new secret"])
def test_fault_4_both_secrets_are_good_while_they_rotate(store: SqlStore, secret: str) -> None:
    app = create_app(Settings(github_webhook_secrets=("new secret", "old secret")), store, ThreadBell())
    answer = post(app, X_Hub_Signature_256=signature(PAYLOAD, secret))
    assert answer.status_code == HTTPStatus.ACCEPTED


def test_fault_5_without_a_secret_nothing_is_received(store: SqlStore) -> None:
    app = create_app(Settings(), store, ThreadBell())
    assert post(app, X_Hub_Signature_256=signature(PAYLOAD, "")).status_code == HTTPStatus.NOT_FOUND


class Endless:
    """A body that never ends, and counts what was read of it."""

    taken = 0

    def read(self, size: int) -> bytes:
        self.taken += size
        return b"x" * size


@pytest.mark.parametrize(
    ("environ", "most"),
    [
        pytest.param({"CONTENT_LENGTH": str(MAX_BODY + 2)}, 0, id="a length over the limit: nothing is read"),
        pytest.param(
            {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}, MAX_BODY + 2**16, id="chunks, no end"
        ),
    ],
)
def test_fault_6_a_body_over_25_mb_is_refused_early(
    app: Flask, store: SqlStore, environ: dict[str, object], most: int
) -> None:
    body = Endless()
    answer = app.test_client().post(
        "/webhooks/github", headers=headers(b""), environ_overrides={**environ, "wsgi.input": body}
    )
    assert answer.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    assert body.taken <= most
    assert stored(store) == []


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "gzip, gzip"])
def test_fault_8_a_compressed_body_is_never_inflated(app: Flask, store: SqlStore, encoding: str) -> None:
    assert post(app, Content_Encoding=encoding).status_code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    assert stored(store) == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"{", id="malformed"),
        pytest.param(b"NaN", id="NaN"),
        pytest.param(b"[" * 100_000, id="deep"),
        pytest.param(b"9" * 5_000, id="5,000 digits"),
        pytest.param(b'{"action":1,"action":2}', id="a key twice"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"", id="empty"),
        pytest.param(b'{"a":"\\u0000\\ud800"}', id="fault 10: NUL and a lone surrogate"),
        pytest.param(b"\x00\xff\xfe", id="fault 10: not text"),
    ],
)
def test_fault_9_what_a_signed_body_means_is_not_asked_here(app: Flask, store: SqlStore, body: bytes) -> None:
    assert post(app, body).status_code == HTTPStatus.ACCEPTED
    assert [row[4] for row in stored(store)] == [body]


@pytest.mark.parametrize("event", ["ping", "installation", "an_event_of_tomorrow"])
def test_faults_11_and_12_every_event_is_taken(app: Flask, store: SqlStore, event: str) -> None:
    assert post(app, event=event).status_code == HTTPStatus.ACCEPTED
    assert [row[2] for row in stored(store)] == [event]


def test_fault_13_a_form_is_verified_as_it_came_and_stored_as_its_payload(app: Flask, store: SqlStore) -> None:
    form = b"other=1&payload=" + quote_plus(PAYLOAD).encode()
    answer = post(app, form, Content_Type="application/x-www-form-urlencoded")
    assert answer.status_code == HTTPStatus.ACCEPTED
    assert [row[3:] for row in stored(store)] == [(77, PAYLOAD)]


def test_fault_13_a_form_without_payload_hears_of_json(app: Flask, store: SqlStore) -> None:
    answer = post(app, b"a=1", Content_Type="application/x-www-form-urlencoded")
    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert "application/json" in answer.get_json(force=True)["detail"]


def test_a_body_of_another_type_hears_of_json(app: Flask, store: SqlStore) -> None:
    answer = post(app, Content_Type="text/plain")
    assert answer.status_code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    assert "application/json" in answer.get_json(force=True)["detail"]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"event": ""}, id="no event"),
        pytest.param({"delivery": ""}, id="no delivery"),
        pytest.param({"event": "a" * 65}, id="an event longer than any"),
        pytest.param({"event": "push\x1b[31m"}, id="an event with control characters"),
        pytest.param({"delivery": "../../etc"}, id="a delivery that is a path"),
        pytest.param({"delivery": "1" * 101}, id="a delivery longer than any"),
    ],
)
def test_a_signed_request_that_is_no_delivery_is_refused(app: Flask, store: SqlStore, changes: dict[str, str]) -> None:
    assert post(app, **changes).status_code == HTTPStatus.BAD_REQUEST
    assert stored(store) == []


def test_fault_19_a_delivery_that_comes_twice_is_one_row(app: Flask, store: SqlStore) -> None:
    assert [post(app).status_code for _ in range(3)] == [HTTPStatus.ACCEPTED] * 3
    assert len(stored(store)) == 1


def test_fault_25_the_hook_of_the_app_and_of_the_repository_are_told_apart(app: Flask, store: SqlStore) -> None:
    post(app)
    post(app, X_GitHub_Hook_Installation_Target_Type="repository", X_GitHub_Hook_Installation_Target_ID="9")
    post(app, X_GitHub_Hook_Installation_Target_Type="", X_GitHub_Hook_Installation_Target_ID="")
    assert {row[0] for row in stored(store)} == {
        "github.com/integration/4242",
        "github.com/repository/9",
        "github.com/hook",
    }


@pytest.mark.parametrize(
    ("body", "installation"),
    [
        pytest.param(b'{"installation": {\n  "id": 12 }}', 12, id="written over several lines"),
        pytest.param(b'{"a": "\\"installation\\":{\\"id\\":13}"}', 0, id="quoted by somebody"),
        pytest.param(b'{"a":{"installation":{"id":1}},"installation":{"id":2}}', 2, id="the last one is the outer one"),
        pytest.param(b'{"installation":{"id":' + b"9" * 30 + b"}}", 10**18 - 1, id="a number beyond all bounds"),
    ],
)
def test_fault_16_the_installation_is_known_for_taking_turns(
    app: Flask, store: SqlStore, body: bytes, installation: int
) -> None:
    post(app, body)
    assert [row[3] for row in stored(store)] == [installation]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=2000), flipped=st.integers(min_value=0))
def test_any_body_passes_with_its_own_signature_and_with_no_other(
    app: Flask, store: SqlStore, body: bytes, flipped: int
) -> None:
    assert post(app, body).status_code == HTTPStatus.ACCEPTED
    other = bytearray(body or b"x")
    other[flipped % len(other)] ^= 1
    answer = post(app, bytes(other), X_Hub_Signature_256=signature(body))
    assert answer.status_code == HTTPStatus.UNAUTHORIZED


def test_recorded_payloads_are_accepted_with_their_installation(app: Flask, store: SqlStore) -> None:
    for path in sorted(shared_path("payloads/github").glob("installation*.json")):
        assert post(app, path.read_bytes(), delivery=path.stem).status_code == HTTPStatus.ACCEPTED
    assert all(row[3] > 0 for row in stored(store))
