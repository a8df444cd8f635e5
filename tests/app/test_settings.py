"""Settings: read as a whole, refused as a whole, and never shown with their secrets."""

import re
from collections.abc import Iterator, Mapping
from ipaddress import ip_network
from pathlib import Path

import pytest

from app.errors import OperatorError
from app.settings import Need, Settings, read_settings
from tests.shared import ROOT

PEM = "-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----"
SERVER = {
    "AFTERWORD_GITHUB_APP_ID": "4242",
    "AFTERWORD_GITHUB_PRIVATE_KEY": PEM,
    "AFTERWORD_GITHUB_WEBHOOK_SECRET": "hook-secret",
    "AFTERWORD_MARKER_KEY": "marker-secret",
}


def refusal(environ: Mapping[str, str], need: Need = "demo") -> str:
    with pytest.raises(OperatorError) as refused:
        read_settings(environ, need)
    return str(refused.value)


def test_without_anything_the_defaults_hold_and_it_is_a_demonstration() -> None:
    assert read_settings({}, "demo") == Settings()
    assert read_settings({}, "demo").demo


def test_every_setting_is_read() -> None:
    bundle = str(ROOT / "pyproject.toml")
    read = read_settings(
        {
            **SERVER,
            "AFTERWORD_DATABASE_URL": "postgresql://a:pw@db/afterword",
            "AFTERWORD_REDIS_URL": "redis://:rpw@redis:6379/0",
            "AFTERWORD_TRUSTED_AUTHORS": "@old-bot, afterword[bot]",
            "AFTERWORD_BOT_LOGIN": "afterword[bot]",
            "AFTERWORD_GITHUB_TOKEN": "token-1,token-2",
            "AFTERWORD_GITHUB_URL": "https://github.example.com/",
            "AFTERWORD_GITHUB_REPOSITORIES": "acme/one, acme/two",
            "AFTERWORD_ALLOWED_ACCOUNTS": "acme",
            "AFTERWORD_BASE_URL": "https://afterword.example.org",
            "AFTERWORD_TRUSTED_PROXIES": "10.0.0.0/8, ::1",
            "AFTERWORD_CA_BUNDLE": bundle,
            "AFTERWORD_METRICS_TOKEN": "m1,m2",
            "AFTERWORD_SECRET_KEY": "s1",
            "AFTERWORD_LOG_LEVEL": "debug",
            "AFTERWORD_WRITE_INTERVAL_SECONDS": "0",
            "AFTERWORD_UNCLEAR_WAIT_SECONDS": "2.5",
            "AFTERWORD_DEFAULT_POLICY": "acme/policies:base.yml",
        }
    )
    assert (read.github_app_id, read.github_private_keys, read.github_webhook_secrets) == (
        4242,
        (PEM,),
        ("hook-secret",),
    )
    assert (read.github_token, read.github_tokens) == ("token-1", ("token-1", "token-2"))
    assert (read.github_host, read.github_api_url) == ("github.example.com", "https://github.example.com/api/v3")
    assert read.trusted_authors == ("old-bot", "afterword[bot]")
    assert read.github_repositories == ("acme/one", "acme/two")
    assert read.allowed_hosts == ("localhost", "127.0.0.1", "::1", "afterword.example.org")
    assert read.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("::1/128"))
    assert (read.write_interval, read.unclear_wait, read.log_level) == (0.0, 2.5, "DEBUG")
    assert (read.default_policy, read.ca_bundle) == ("acme/policies:base.yml", bundle)
    assert not read.demo


def test_no_secret_shows_in_the_text_of_settings() -> None:
    secret = "do-not-show-me"
    read = read_settings(
        {
            "AFTERWORD_DATABASE_URL": f"postgresql://a:{secret}@db/afterword",
            "AFTERWORD_REDIS_URL": f"redis://:{secret}@redis/0",
            "AFTERWORD_GITHUB_PRIVATE_KEY": PEM.replace("abc", secret),
            **{
                f"AFTERWORD_{name}": secret
                for name in ("MARKER_KEY", "GITHUB_WEBHOOK_SECRET", "GITHUB_TOKEN", "METRICS_TOKEN", "SECRET_KEY")
            },
        },
        "demo",
    )
    assert secret not in repr(read)
    assert sum(secret in value for value in read.secrets()) == 8


def test_everything_that_is_missing_or_bad_is_named_at_once() -> None:
    message = refusal({"AFTERWORD_LOG_LEVEL": "loud", "AFTERWORD_GITHUB_APP_ID": "my app"}, "worker")
    named = re.findall(r"^- AFTERWORD_(\w+)", message, re.MULTILINE)
    assert sorted(named) == ["GITHUB_APP_ID", "GITHUB_PRIVATE_KEY", "LOG_LEVEL", "MARKER_KEY", "REDIS_URL"]
    assert message.startswith("5 settings need attention:")


@pytest.mark.parametrize(
    ("need", "missing"),
    [
        pytest.param("demo", [], id="a demonstration"),
        pytest.param("cli", ["GITHUB_REPOSITORIES", "GITHUB_TOKEN", "MARKER_KEY"], id="the command line"),
        pytest.param("web", ["GITHUB_WEBHOOK_SECRET", "REDIS_URL"], id="the web holds no key of the forge"),
        pytest.param("worker", ["GITHUB_APP_ID", "GITHUB_PRIVATE_KEY", "MARKER_KEY", "REDIS_URL"], id="the worker"),
        pytest.param(
            "server",
            ["GITHUB_APP_ID", "GITHUB_PRIVATE_KEY", "GITHUB_WEBHOOK_SECRET", "MARKER_KEY"],
            id="all in one needs no queue",
        ),
    ],
)
def test_each_process_asks_for_what_it_needs_and_no_more(need: Need, missing: list[str]) -> None:
    if not missing:
        assert read_settings({}, need) == Settings()
        return
    assert sorted(set(re.findall(r"^- AFTERWORD_(\w+)", refusal({}, need), re.MULTILINE))) == missing


def test_the_command_line_asks_for_the_rest_of_an_app() -> None:
    message = refusal({"AFTERWORD_GITHUB_APP_ID": "4242", "AFTERWORD_MARKER_KEY": "k"}, "cli")
    assert message.startswith("AFTERWORD_GITHUB_PRIVATE_KEY is not set.")


def test_a_token_stands_for_the_app() -> None:
    environ = {"AFTERWORD_GITHUB_TOKEN": "t", "AFTERWORD_GITHUB_WEBHOOK_SECRET": "s", "AFTERWORD_MARKER_KEY": "k"}
    assert read_settings(environ, "server").github_token == "t"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        pytest.param("GITHUB_WEBHOOK_SECRET", " ", "is empty", id="fault 5: an empty secret"),
        pytest.param("MARKER_KEY", " , ", "is empty", id="fault 5: a list of nothing"),
        pytest.param("DATABASE_URL", "mysql://x", "postgresql://", id="another database"),
        pytest.param("REDIS_URL", "localhost:6379", "redis://", id="a queue without scheme"),
        pytest.param("GITHUB_APP_ID", "0", "App ID", id="an App without number"),
        pytest.param("GITHUB_PRIVATE_KEY", "/etc/key.pem", "-----BEGIN", id="a path in place of the key"),
        pytest.param("GITHUB_TOKEN", "a b", "blank", id="a token with a blank"),
        pytest.param("GITHUB_API_URL", "http://api.example.com", "https://", id="an address in the clear"),
        pytest.param("BASE_URL", "https://u:p@example.com", "host and path alone", id="an address with a password"),
        pytest.param("GITHUB_REPOSITORIES", "acme", "owner/name", id="a repository without owner"),
        pytest.param("TRUSTED_PROXIES", "10.0.0.1/8", "10.0.0.1/8", id="a network with host bits"),
        pytest.param("ALLOWED_HOSTS", "https://a.example", "without scheme", id="a host with a scheme"),
        pytest.param("CA_BUNDLE", "/no/such/file", "no such file", id="a bundle that is not there"),
        pytest.param("WRITE_INTERVAL_SECONDS", "nan", "number of seconds", id="a pause that is no number"),
        pytest.param("UNCLEAR_WAIT_SECONDS", "-1", "number of seconds", id="a wait below nothing"),
        pytest.param("DEFAULT_POLICY", "acme/policies", "owner/name:path", id="a policy without path"),
        pytest.param("BOT_LOGIN", "a b", "login", id="a login that is none"),
    ],
)
def test_a_bad_value_is_named_with_the_next_step(name: str, value: str, says: str) -> None:
    message = refusal({f"AFTERWORD_{name}": value})
    assert message.startswith(f"AFTERWORD_{name} ")
    assert says in message


@pytest.mark.parametrize("name", ["GITHUB_TOKEN", "GITHUB_PRIVATE_KEY", "DATABASE_URL", "REDIS_URL"])
def test_a_bad_secret_is_not_repeated(name: str) -> None:
    assert "hunter2" not in refusal({f"AFTERWORD_{name}": "hunter2 hunter2"})


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    key.write_text(PEM + "\n", encoding="utf-8")
    assert read_settings({"AFTERWORD_GITHUB_PRIVATE_KEY_FILE": str(key)}, "demo").github_private_keys == (PEM,)


@pytest.mark.parametrize(
    ("environ", "says"),
    [
        pytest.param({"AFTERWORD_MARKER_KEY_FILE": "/no/such/file"}, "cannot be read", id="a file that is not there"),
        pytest.param(
            {"AFTERWORD_MARKER_KEY_FILE": __file__, "AFTERWORD_MARKER_KEY": "k"}, "Keep one", id="file and value"
        ),
    ],
)
def test_a_file_that_does_not_serve_is_named(environ: dict[str, str], says: str) -> None:
    assert says in refusal(environ)


def test_a_private_key_may_be_written_on_one_line() -> None:
    environ = {"AFTERWORD_GITHUB_PRIVATE_KEY": PEM.replace("\n", "\\n")}
    assert read_settings(environ, "demo").github_private_keys == (PEM,)


BARE = {
    "GITHUB_TOKEN": "bare-token",
    "GITHUB_API_URL": "https://github.example.com/api/v3",
    "GITHUB_SERVER_URL": "https://github.example.com",
    "GITHUB_REPOSITORY": "acme/postmortems",
}


def test_bare_names_are_read_inside_of_actions() -> None:
    read = read_settings({**BARE, "GITHUB_ACTIONS": "true"}, "demo")
    assert read.github_token == "bare-token"
    assert (read.github_host, read.github_api_url) == ("github.example.com", "https://github.example.com/api/v3")
    assert read.github_repositories == ("acme/postmortems",)


@pytest.mark.parametrize("actions", [{}, {"GITHUB_ACTIONS": "false"}])
def test_bare_names_belong_to_somebody_else_outside_of_actions(actions: dict[str, str]) -> None:
    assert read_settings({**BARE, **actions}, "demo") == Settings()


def test_our_names_go_before_bare_ones() -> None:
    environ = {**BARE, "GITHUB_ACTIONS": "true", "AFTERWORD_GITHUB_TOKEN": "ours"}
    assert read_settings(environ, "demo").github_token == "ours"


class Asked(Mapping[str, str]):
    """An empty environment that remembers which names were asked for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.names.add(name)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def test_the_operating_page_has_every_setting_and_marks_the_secret_ones() -> None:
    asked = Asked()
    read_settings(asked, "demo")
    names = {name for name in asked.names if name.startswith("AFTERWORD_") and not name.endswith("_FILE")}
    secret = {name.removesuffix("_FILE") for name in asked.names if name.endswith("_FILE")}
    page = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(AFTERWORD_\w+)` \| (secret|) ?\|", page, re.MULTILINE))
    assert set(rows) == names
    assert {name for name, mark in rows.items() if mark} == secret
