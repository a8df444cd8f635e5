"""All of GitHub that we may work in: as an App in its installations, or with one token in the repositories named."""

import threading
from collections.abc import Mapping, Sequence
from datetime import datetime

from app.domain.refs import RepoRef
from app.errors import OperatorError
from app.forges.github.auth import (
    RESOLVE,
    WORK,
    AppCredential,
    InstallationCredential,
    InstallationTokens,
    Rights,
    TokenCredential,
)
from app.forges.github.client import Client
from app.forges.github.config import GitHubConfig
from app.forges.github.deliveries import redeliver
from app.forges.github.errors import RefusedError
from app.forges.github.forge import GitHubForge
from app.forges.github.shapes import read_repo
from app.forges.lookup import Lookup

_ACTIONS_LOGIN = "github-actions[bot]"
_MOST_CLIENTS = 64  # in one thread; each keeps a connection open


class GitHubForges:
    """One GitHub, with a client for each thread and installation."""

    def __init__(self, config: GitHubConfig) -> None:
        if not config.is_app and not config.token:
            raise OperatorError("Afterword cannot sign in to GitHub. Set AFTERWORD_GITHUB_APP_ID and its private key.")
        self._config = config
        self._threads = threading.local()
        self._tokens = InstallationTokens(self._app, config.now)
        self._known_login = config.login

    def open(self, repo: RepoRef) -> GitHubForge:
        """Return the forge for one repository; the client behind it belongs to the caller's thread."""
        return GitHubForge(
            self._client(repo.installation, WORK),
            repo,
            web_url=self._config.web_url,
            lookup=self._lookup,
            login=self.login,
            resolver=lambda: self._client(repo.installation, RESOLVE),
        )

    def repositories(self) -> Sequence[RepoRef]:
        """Return every repository that installed us, or that our token was given for."""
        if not self._config.is_app:
            client = self._client(0, WORK)
            return [read_repo(client.get(f"/repos/{name}"), self._config.host, 0) for name in self._config.repositories]
        return [repo for installation in self._installations() for repo in self._installed(installation)]

    def rights(self, repo: RepoRef) -> Mapping[str, str] | None:
        """Return the rights that the installation was granted; a token does not say what it may do."""
        if not self._config.is_app:
            return None
        granted = self._app().get(f"/app/installations/{repo.installation}").get("permissions")
        return {str(name): str(level) for name, level in (granted or {}).items()}

    def redeliver_failed(self, since: datetime) -> int:
        """Ask GitHub to send failed deliveries again; return how many. Only an App has deliveries."""
        return redeliver(self._app(), since) if self._config.is_app else 0

    def login(self) -> str:
        """Return the name under which we write, such as `afterword[bot]`."""
        if self._known_login is None:
            self._known_login = self._read_login()
        return self._known_login

    def _read_login(self) -> str:
        if self._config.is_app:
            return f"{self._app().get('/app').get('slug')}[bot]"
        try:
            return str(self._client(0, WORK).get("/user").get("login"))
        except RefusedError as error:
            if error.status not in {403, 404}:
                raise
            return _ACTIONS_LOGIN  # the one token that may not ask who it is

    def _lookup(self) -> Lookup:
        trusted = (self.login(), *self._config.trusted_authors)
        return Lookup(keys=self._config.marker_keys, trusted=trusted)

    def _installations(self) -> Sequence[int]:
        listed = self._app().pages("/app/installations")
        return [int(row["id"]) for row in listed if not row.get("suspended_at")]

    def _installed(self, installation: int) -> Sequence[RepoRef]:
        rows = self._client(installation, WORK).pages("/installation/repositories", "repositories")
        return [read_repo(row, self._config.host, installation) for row in rows]

    def _app(self) -> Client:
        clients = self._clients()
        if "app" not in clients:
            clients["app"] = Client(self._config, AppCredential(self._config))
        return clients["app"]

    def _client(self, installation: int, rights: Rights) -> Client:
        """Return this thread's client for an installation; a token of one's own serves them all."""
        if not self._config.is_app:
            installation, rights = 0, WORK
        elif not installation:
            raise OperatorError("Afterword's App is not installed there, or its installation is not known yet.")
        clients, key = self._clients(), f"{installation} {sorted(rights.items())}"
        if key not in clients:
            if len(clients) >= _MOST_CLIENTS:
                clients.pop(next(iter(clients))).close()
            clients[key] = Client(self._config, self._credential(installation, rights))
        return clients[key]

    def _credential(self, installation: int, rights: Rights) -> InstallationCredential | TokenCredential:
        if self._config.is_app:
            return InstallationCredential(self._tokens, installation, rights)
        return TokenCredential(self._config.token or "")

    def _clients(self) -> dict[str, Client]:
        clients: dict[str, Client] | None = getattr(self._threads, "clients", None)
        if clients is None:
            clients = self._threads.clients = {}
        return clients
