"""Who we are on GitHub: an App and its installations, or the holder of one token."""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

import jwt

from app.errors import OperatorError, TransientError
from app.forges.github.client import Client
from app.forges.github.config import GitHubConfig
from app.forges.github.errors import RefusedError

Rights = Mapping[str, str]
WORK: Rights = MappingProxyType(
    {"metadata": "read", "contents": "read", "issues": "write", "pull_requests": "write", "checks": "write"}
)
RESOLVE: Rights = MappingProxyType({"metadata": "read", "contents": "write", "pull_requests": "write"})

_CLOCK_MARGIN = timedelta(seconds=60)  # our clock may be ahead of GitHub's, which refuses what was issued later
_JWT_LIFE = timedelta(minutes=8)  # GitHub allows ten
_RENEW_BEFORE = timedelta(minutes=5)
_LEVELS = {"read": 1, "write": 2, "admin": 3}
log = logging.getLogger(__name__)


class TokenCredential:
    """A personal or Actions token; there is no other one to fall back on."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        """Return the token."""
        return self._token

    def drop(self, token: str) -> bool:
        """Say that nothing else can be tried."""
        return False


class AppCredential:
    """The App itself, which proves with its private key who it is."""

    def __init__(self, config: GitHubConfig) -> None:
        self._config = config
        self._keys = list(config.private_keys)

    def token(self) -> str:
        """Return a fresh JSON web token."""
        now = self._config.now()
        claims = {
            "iat": int((now - _CLOCK_MARGIN).timestamp()),
            "exp": int((now + _JWT_LIFE).timestamp()),
            "iss": str(self._config.app_id),
        }
        try:
            return jwt.encode(claims, self._keys[0], algorithm="RS256")
        except (ValueError, TypeError, jwt.PyJWTError) as error:
            raise OperatorError(
                "AFTERWORD_GITHUB_PRIVATE_KEY is not a private key. Paste the whole PEM file that GitHub gave you."
            ) from error

    def drop(self, token: str) -> bool:
        """Go on to the next key, while keys rotate."""
        if len(self._keys) == 1:
            return False
        self._keys.pop(0)
        return True


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    expires: datetime


class InstallationTokens:
    """Installation tokens with the least rights, shared by all threads until shortly before they expire."""

    def __init__(self, app: Callable[[], Client], now: Callable[[], datetime]) -> None:
        self._app = app
        self._now = now
        self._lock = threading.Lock()
        self._locks: dict[tuple[int, str], threading.Lock] = {}
        self._tokens: dict[tuple[int, str], _Token] = {}

    def token(self, installation: int, rights: Rights) -> str:
        """Return a token, minted where none is left; rights the installation does not have are left out, by name."""
        key = (installation, repr(sorted(rights.items())))
        with self._lock:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            held = self._tokens.get(key)
            if held is None or held.expires - self._now() < _RENEW_BEFORE:
                held = self._tokens[key] = self._mint(installation, rights)
            return held.text

    def drop(self, token: str) -> None:
        """Forget a token."""
        with self._lock:
            self._tokens = {key: held for key, held in list(self._tokens.items()) if held.text != token}

    def _mint(self, installation: int, rights: Rights) -> _Token:
        try:
            answer = self._ask(installation, rights)
        except RefusedError as error:
            if error.status != 422:
                raise OperatorError(
                    f"{error} Installation {installation} gives no token: see whether the App is suspended or removed."
                ) from error
            answer = self._ask(installation, self._granted(installation, rights))
        return _read_token(answer)

    def _ask(self, installation: int, rights: Rights) -> Any:
        # Twice does no harm: an unused token dies within the hour.
        path = f"/app/installations/{installation}/access_tokens"
        return self._app().post(path, {"permissions": dict(rights)}, writes=False)

    def _granted(self, installation: int, rights: Rights) -> Rights:
        given = self._app().get(f"/app/installations/{installation}").get("permissions") or {}
        granted = {
            name: given[name] if _LEVELS.get(given[name], 0) < _LEVELS[level] else level
            for name, level in rights.items()
            if name in given
        }
        missing = [f"{name}: {level}" for name, level in rights.items() if granted.get(name) != level]
        log.warning("Installation %d does not grant %s; going on without.", installation, ", ".join(missing))
        return granted


class InstallationCredential:
    """What one installation lets us do."""

    def __init__(self, tokens: InstallationTokens, installation: int, rights: Rights = WORK) -> None:
        self._tokens = tokens
        self._installation = installation
        self._rights = rights

    def token(self) -> str:
        """Return a token for this installation."""
        return self._tokens.token(self._installation, self._rights)

    def drop(self, token: str) -> bool:
        """Forget a refused token; another one can be minted."""
        self._tokens.drop(token)
        return True


def _read_token(answer: Any) -> _Token:
    try:
        return _Token(str(answer["token"]), datetime.fromisoformat(answer["expires_at"]))
    except (KeyError, TypeError, ValueError) as error:
        raise TransientError("GitHub's answer holds no installation token.") from error
