"""What a process was started with: the `AFTERWORD_*` environment, read once and checked as a whole."""

import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from app.domain.marker import MarkerKeys
from app.errors import OperatorError

PREFIX = "AFTERWORD_"
Need = Literal["server", "web", "worker", "cli", "demo"]
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
T = TypeVar("T")

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_REPOSITORY = re.compile(r"[\w.-]+(/[\w.-]+)+")
_SECRETS = frozenset(
    {"DATABASE_URL", "REDIS_URL", "MARKER_KEY", "GITHUB_PRIVATE_KEY", "GITHUB_WEBHOOK_SECRET", "GITHUB_TOKEN"}
    | {"METRICS_TOKEN", "SECRET_KEY"}
)  # these may stand in a file that NAME_FILE points at, and are never shown
_NEXT_STEPS = {
    "GITHUB_TOKEN": "Set it to a token that may read contents and write issues, or set AFTERWORD_GITHUB_APP_ID and "
    "AFTERWORD_GITHUB_PRIVATE_KEY to those of your GitHub App.",
    "GITHUB_REPOSITORIES": "Name a repository with --repo OWNER/NAME, or set it.",
    "GITHUB_APP_ID": "Set it and AFTERWORD_GITHUB_PRIVATE_KEY to those of your GitHub App, or set "
    "AFTERWORD_GITHUB_TOKEN.",
    "GITHUB_PRIVATE_KEY": "Point AFTERWORD_GITHUB_PRIVATE_KEY_FILE at the .pem file that GitHub gave you for the App.",
    "GITHUB_WEBHOOK_SECRET": "Set it to the secret that is entered in the App's webhook settings.",
    "MARKER_KEY": "Set it to a long random text, such as `openssl rand -hex 32` prints, and keep it: it is how "
    "Afterword finds again what it posted.",
    "REDIS_URL": "Set it to your Redis, such as redis://localhost:6379/0, or run afterword-server, which needs none.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one process; secrets never show in its text form. Of a rotating secret the first one signs."""

    database_url: str = field(default="sqlite:///afterword.sqlite3", repr=False)
    redis_url: str | None = field(default=None, repr=False)
    marker_keys: MarkerKeys | None = field(default=None, repr=False)
    trusted_authors: tuple[str, ...] = ()
    bot_login: str | None = None
    github_app_id: int | None = None
    github_private_keys: tuple[str, ...] = field(default=(), repr=False)
    github_webhook_secrets: tuple[str, ...] = field(default=(), repr=False)
    github_tokens: tuple[str, ...] = field(default=(), repr=False)
    github_api_url: str = "https://api.github.com"
    github_url: str = "https://github.com"
    github_repositories: tuple[str, ...] = ()
    allowed_accounts: tuple[str, ...] = ()
    base_url: str | None = None
    allowed_hosts: tuple[str, ...] = _LOOPBACK
    trusted_proxies: tuple[Network, ...] = ()
    ca_bundle: str | None = None
    metrics_tokens: tuple[str, ...] = field(default=(), repr=False)
    secret_keys: tuple[str, ...] = field(default=(), repr=False)
    log_level: str = "INFO"
    write_interval: float = 1.0  # seconds
    unclear_wait: float = 60.0  # seconds
    default_policy: str | None = None

    @property
    def github_token(self) -> str | None:
        """Return the token in use, where there is one."""
        return self.github_tokens[0] if self.github_tokens else None

    @property
    def github_host(self) -> str:
        """Return the host under which repositories of GitHub are known here."""
        return urlsplit(self.github_url).netloc

    @property
    def demo(self) -> bool:
        """Say whether there is nothing to sign in to a forge with, so that only a demonstration can run."""
        return not (self.github_app_id or self.github_private_keys or self.github_tokens or self.github_webhook_secrets)

    def secrets(self) -> tuple[str, ...]:
        """Return every secret value, for the redaction of logs."""
        keys = tuple(key.decode() for key in self.marker_keys.secrets) if self.marker_keys else ()
        passwords = tuple(urlsplit(url).password or "" for url in (self.database_url, self.redis_url or ""))
        listed = self.github_private_keys + self.github_webhook_secrets + self.github_tokens
        return tuple(value for value in (*keys, *passwords, *listed, *self.metrics_tokens, *self.secret_keys) if value)

    def require(self, need: Need) -> None:
        """Raise OperatorError that names everything a kind of process still lacks."""
        _refuse(_missing(self, need))


def read_settings(environ: Mapping[str, str], need: Need = "server") -> Settings:
    """Read the environment for one kind of process; raises OperatorError that names every missing or bad setting."""
    reader = _Reader(environ)
    settings = _settings(reader)
    _refuse(reader.problems + [line for line in _missing(settings, need) if not reader.has_named(line)])
    return settings


def _settings(reader: "_Reader") -> Settings:
    url = reader.one("GITHUB_URL", _base_url, _bare(reader.environ, "GITHUB_SERVER_URL")) or "https://github.com"
    api = "https://api.github.com" if urlsplit(url).netloc == "github.com" else f"{url}/api/v3"
    base = reader.one("BASE_URL", _base_url)
    own_hosts = (*_LOOPBACK, urlsplit(base).hostname or "") if base else _LOOPBACK
    return Settings(
        database_url=reader.one("DATABASE_URL", _database_url) or "sqlite:///afterword.sqlite3",
        redis_url=reader.one("REDIS_URL", _redis_url),
        marker_keys=reader.one("MARKER_KEY", MarkerKeys.of),
        trusted_authors=reader.many("TRUSTED_AUTHORS", _login),
        bot_login=reader.one("BOT_LOGIN", _login),
        github_app_id=reader.one("GITHUB_APP_ID", _app_id),
        github_private_keys=reader.many("GITHUB_PRIVATE_KEY", _private_key),
        github_webhook_secrets=reader.many("GITHUB_WEBHOOK_SECRET", str),
        github_tokens=reader.many("GITHUB_TOKEN", _token, _bare(reader.environ, "GITHUB_TOKEN")),
        github_api_url=reader.one("GITHUB_API_URL", _base_url, _bare(reader.environ, "GITHUB_API_URL")) or api,
        github_url=url,
        github_repositories=reader.many("GITHUB_REPOSITORIES", _repository, _bare(reader.environ, "GITHUB_REPOSITORY")),
        allowed_accounts=reader.many("ALLOWED_ACCOUNTS", _login),
        base_url=base,
        allowed_hosts=reader.many("ALLOWED_HOSTS", _host) or own_hosts,
        trusted_proxies=reader.many("TRUSTED_PROXIES", ipaddress.ip_network),
        ca_bundle=reader.one("CA_BUNDLE", _file),
        metrics_tokens=reader.many("METRICS_TOKEN", str),
        secret_keys=reader.many("SECRET_KEY", str),
        log_level=reader.one("LOG_LEVEL", _log_level) or "INFO",
        write_interval=_or(reader.one("WRITE_INTERVAL_SECONDS", _seconds), 1.0),
        unclear_wait=_or(reader.one("UNCLEAR_WAIT_SECONDS", _seconds), 60.0),
        default_policy=reader.one("DEFAULT_POLICY", _policy_place),
    )


class _Reader:
    """Reads settings one by one and keeps what is wrong with each, so that all of it can be said at once."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = environ
        self.problems: list[str] = []

    def one(self, name: str, parse: Callable[[str], T], otherwise: str | None = None) -> T | None:
        text = self._text(name, otherwise)
        return None if text is None else self._parsed(name, parse, text)

    def many(self, name: str, parse: Callable[[str], T], otherwise: str | None = None) -> tuple[T, ...]:
        text = self._text(name, otherwise)
        parts = [part.strip() for part in text.split(",") if part.strip()] if text else []
        values = [self._parsed(name, parse, part) for part in parts]
        return tuple(value for value in values if value is not None)

    def has_named(self, line: str) -> bool:
        """Say whether a problem with the setting that a line starts with is on the list already."""
        return any(problem.startswith(line.split(" ", 1)[0] + " ") for problem in self.problems)

    def _text(self, name: str, otherwise: str | None) -> str | None:
        full = PREFIX + name
        inline, file = self.environ.get(full), self.environ.get(f"{full}_FILE") if name in _SECRETS else None
        if inline is not None and file is not None:
            self.problems.append(f"{full} and {full}_FILE are both set. Keep one of them.")
        if file is not None:
            inline = self._content(f"{full}_FILE", file)
        if inline is not None and not inline.strip():
            if name in _SECRETS:
                self.problems.append(f"{full} is empty. Give it a value, or unset it.")
            return None
        return otherwise if inline is None else inline.strip()

    def _content(self, name: str, file: str) -> str | None:
        try:
            return Path(file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not text"
            self.problems.append(f"{name} names {file}, which cannot be read: {reason}. Check the path and its rights.")
            return None

    def _parsed(self, name: str, parse: Callable[[str], T], text: str) -> T | None:
        try:
            return parse(text)
        except (ValueError, OperatorError) as error:
            shown = "" if name in _SECRETS else f" is {text!r}:"
            self.problems.append(f"{PREFIX}{name}{shown} {error}")
            return None


def _missing(settings: Settings, need: Need) -> list[str]:
    """Name what a kind of process lacks, with the next step."""
    is_app = bool(settings.github_app_id or settings.github_private_keys)
    github = ("GITHUB_APP_ID", "GITHUB_PRIVATE_KEY")
    needs = {
        "server": (*github, "GITHUB_WEBHOOK_SECRET", "MARKER_KEY"),
        "web": ("GITHUB_WEBHOOK_SECRET", "REDIS_URL"),
        "worker": (*github, "MARKER_KEY", "REDIS_URL"),
        "cli": (*(github if is_app else ("GITHUB_TOKEN", "GITHUB_REPOSITORIES")), "MARKER_KEY"),
        "demo": (),
    }
    lacks = _lacks(settings)
    return [f"{PREFIX}{name} is not set. {_NEXT_STEPS[name]}" for name in needs[need] if lacks[name]]


def _lacks(settings: Settings) -> dict[str, bool]:
    """Say of each setting that some process needs whether it is missing; a token stands for the App."""
    token = bool(settings.github_tokens)
    return {
        "GITHUB_TOKEN": not token,
        "GITHUB_REPOSITORIES": not settings.github_repositories,
        "GITHUB_APP_ID": not token and not settings.github_app_id,
        "GITHUB_PRIVATE_KEY": not token and not settings.github_private_keys,
        "GITHUB_WEBHOOK_SECRET": not settings.github_webhook_secrets,
        "MARKER_KEY": settings.marker_keys is None,
        "REDIS_URL": settings.redis_url is None,
    }


def _refuse(problems: list[str]) -> None:
    if len(problems) == 1:
        raise OperatorError(problems[0])
    if problems:
        lines = "\n".join(f"- {problem}" for problem in problems)
        raise OperatorError(f"{len(problems)} settings need attention:\n{lines}")


def _bare(environ: Mapping[str, str], name: str) -> str | None:
    """Return what GitHub Actions says of itself; outside of Actions these names belong to somebody else."""
    return (environ.get(name) or None) if environ.get("GITHUB_ACTIONS") == "true" else None


def _or(value: float | None, default: float) -> float:
    return default if value is None else value


def _base_url(text: str) -> str:
    parts = urlsplit(text)
    local = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise ValueError("write an address that starts with https://.")
    if not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValueError("write host and path alone, such as https://github.example.com.")
    return text.rstrip("/")


def _database_url(text: str) -> str:
    if not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")):
        raise ValueError("names no database we know. Write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME.")
    return text


def _redis_url(text: str) -> str:
    if not text.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("names no Redis. Write an address such as redis://localhost:6379/0.")
    return text


def _app_id(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise ValueError("write the App's number, which its settings page shows as App ID.")
    return int(text)


def _private_key(text: str) -> str:
    text = text.replace("\\n", "\n")
    if not re.match(r"-----BEGIN [A-Z ]*PRIVATE KEY-----\s", text):
        raise ValueError("holds no private key. It starts with a line such as -----BEGIN RSA PRIVATE KEY-----.")
    return text


def _token(text: str) -> str:
    if re.search(r"\s", text):
        raise ValueError("holds a blank. Copy the token alone, without quotes or line breaks.")
    return text


def _login(text: str) -> str:
    if not re.fullmatch(r"@?[\w.-]+(\[bot\])?", text):
        raise ValueError("write a login, such as dana or afterword[bot].")
    return text.removeprefix("@")


def _repository(text: str) -> str:
    if not _REPOSITORY.fullmatch(text):
        raise ValueError("write it as owner/name.")
    return text


def _policy_place(text: str) -> str:
    repository, colon, path = text.partition(":")
    if not (colon and path and _REPOSITORY.fullmatch(repository)):
        raise ValueError("write it as owner/name:path, such as acme/policies:.afterword.yml.")
    return text


def _file(text: str) -> str:
    if not Path(text).is_file():
        raise ValueError("there is no such file. Check the path.")
    return text


def _log_level(text: str) -> str:
    if text.upper() not in _LEVELS:
        raise ValueError(f"write one of {', '.join(level.lower() for level in _LEVELS)}.")
    return text.upper()


def _host(text: str) -> str:
    name = text.strip("[]").lower()
    if not re.fullmatch(r"[\w.-]+|[0-9a-f:]+", name):
        raise ValueError("write a name alone, such as afterword.example.org, without scheme or port.")
    return name


def _seconds(text: str) -> float:
    value = float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else -1.0
    if not 0 <= value <= 86400:
        raise ValueError("write a number of seconds, such as 1.5.")
    return value
