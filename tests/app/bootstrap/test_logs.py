"""Logs hold no secret, and nothing that a terminal or a line reader would act on."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap.logs import REDACTED, Redactor, configure_logging
from app.domain.marker import MarkerKeys
from app.settings import Settings

SETTINGS = Settings(
    database_url="postgresql://afterword:db-password@db/afterword",
    marker_keys=MarkerKeys.of("marker-key-1,marker-key-2"),
    github_webhook_secrets=("It's a Secret",),
    log_level="DEBUG",
)


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure_logging(SETTINGS, stream)
    yield stream
    root.handlers[:], root.level = handlers, level
    root.setLevel(level)


def entry(lines: io.StringIO) -> dict[str, object]:
    text = lines.getvalue()
    assert text.count("\n") == 1
    value: dict[str, object] = json.loads(text)
    return value


def test_a_record_is_one_line_of_json(lines: io.StringIO) -> None:
    logging.getLogger("app.services").info("planned %d effects", 3, extra={"repo": "acme/postmortems", "count": 3})
    read = entry(lines)
    assert str(read.pop("time")).endswith("Z")
    assert read == {
        "level": "info",
        "logger": "app.services",
        "message": "planned 3 effects",
        "repo": "acme/postmortems",
        "count": 3,
    }


@pytest.mark.parametrize(
    "title",
    ["two\nlines", "\x1b[31mred", "\u202eright to left", "carriage\rreturn", "\x00 and \x9b", "\u2028"],
)
def test_fault_89_a_title_cannot_forge_a_line(lines: io.StringIO, title: str) -> None:
    logging.getLogger("app").warning("title: %s", title)
    assert lines.getvalue().isascii()
    assert all(character >= " " for character in lines.getvalue().rstrip("\n"))
    assert entry(lines)["message"] == f"title: {title}"


@pytest.mark.parametrize(
    "secret",
    [
        pytest.param("db-password", id="of the database"),
        pytest.param("marker-key-2", id="a key that rotates"),
        pytest.param("It's a Secret", id="of the webhook"),
        pytest.param("ghp_" + "a" * 36, id="a personal token"),
        pytest.param("ghs_" + "a" * 36, id="a token of an installation"),
        pytest.param("github_pat_" + "a" * 40, id="a fine-grained token"),
        pytest.param("glpat-" + "a" * 20, id="of GitLab"),
        pytest.param("xoxb-1234-abcdefgh", id="of Slack"),
        pytest.param("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI0MiJ9.c2lnbmF0dXJl", id="a signed token of the App"),
        pytest.param("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", id="a private key"),
    ],
)
@pytest.mark.parametrize("place", ["message", "argument", "extra", "error"])
def test_fault_105_a_secret_is_taken_out_wherever_it_stands(lines: io.StringIO, secret: str, place: str) -> None:
    log = logging.getLogger("app")
    if place == "error":
        try:
            raise RuntimeError(f"sent {secret}")
        except RuntimeError:
            log.exception("it failed")
    else:
        log.error(
            secret if place == "message" else "%s",
            *([secret] if place == "argument" else ["x"] if place == "extra" else []),
            extra={"answer": secret} if place == "extra" else None,
        )
    assert secret.splitlines()[-1] not in lines.getvalue()
    assert REDACTED in lines.getvalue()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("redis://:pw@host/0 is away", "redis://[redacted]@host/0 is away"),
        ("postgresql://u:p@h/d", "postgresql://[redacted]@h/d"),
        ("Authorization: Bearer abcdefgh1234", "Authorization: Bearer [redacted]"),
        ("authorization: token abcdefgh1234", "authorization: token [redacted]"),
        ("https://hooks.slack.com/services/T0/B0/xyz", "https://[redacted]"),
        ("https://github.com/acme/postmortems/pull/3 at 10:42", "https://github.com/acme/postmortems/pull/3 at 10:42"),
        ("a user@example.com wrote", "a user@example.com wrote"),
    ],
)
def test_what_looks_like_a_secret_is_taken_out_and_the_rest_is_left(text: str, left: str) -> None:
    assert Redactor()(text) == left


@given(st.text(max_size=300), st.text(max_size=300))
def test_a_known_secret_never_stays(before: str, after: str) -> None:
    secret = "s3cret-Väl/ue+="
    assert secret not in Redactor([secret, "val"])(before + secret + after)


def test_short_values_do_not_blank_out_words() -> None:
    assert Redactor(["a", "it"])("it is a day") == "it is a day"


@pytest.mark.parametrize("client", ["github", "urllib3.connectionpool", "redis", "sqlalchemy.engine", "rq.worker"])
def test_fault_105_clients_stay_quiet_while_debugging(lines: io.StringIO, client: str) -> None:
    logging.getLogger(client).debug('POST {"token": "fresh"}')
    assert lines.getvalue() == ""
