"""GitHub and Slack, emulated: how they are started, and what a test does to them.

Everything a person or the forge does is a method here; what the product does goes through its own client.
"""

import json
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from github import Auth, Github

from tests.parts.emulator_issues import Issues
from tests.parts.emulator_repositories import Repositories
from tests.parts.emulator_seed import (
    ACTIONS_APP_ID,
    ACTIONS_INSTALLATION,
    APP_ID,
    INSTALLATION,
    LEAD,
    PERMISSIONS,
    WORKFLOW_PERMISSIONS,
    private_key,
    seed,
)
from tests.parts.install import HERE, NODE, install_modules
from tests.parts.processes import end_process, free_ports, wait_until


class EmulatorError(Exception):
    """The emulator refused what a test asked for."""


class Emulator(Repositories, Issues):
    """One emulated forge. `repo` is always `owner/name`; `token` is the person who acts, `gho_lead` unless said."""

    app_id = APP_ID
    installation = INSTALLATION

    def __init__(self, base_url: str, slack_url: str) -> None:
        self.base_url = base_url
        self.slack_url = slack_url
        self.pem = private_key()

    def api(self, method: str, path: str, body: Any = None, *, token: str | None = LEAD) -> Any:
        """Call the API as a person and return the decoded answer; raise EmulatorError for any refusal.

        No queued fault meets such a call, and the request log leaves it out.
        """
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "X-Test-Harness": "1"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        request = urllib.request.Request(self.base_url + path, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            raise EmulatorError(f"{method} {path}: {error.code} {error.read().decode(errors='replace')}") from error
        return json.loads(text) if text else None

    def github(self, permissions: Mapping[str, str] = PERMISSIONS) -> Github:
        """Return a PyGithub client that acts as the App in its installation, without throttling or retries."""
        auth = Auth.AppInstallationAuth(
            Auth.AppAuth(APP_ID, self.pem), INSTALLATION, token_permissions=dict(permissions)
        )
        return self._client(auth)

    def github_as(self, login: str) -> Github:
        """Return a PyGithub client that acts as a person."""
        return self._client(Auth.Token(f"gho_{login}"))

    def _client(self, auth: Auth.Auth) -> Github:
        return Github(
            base_url=self.base_url, auth=auth, retry=None, seconds_between_requests=None, seconds_between_writes=None
        )

    def installation_token(self, permissions: Mapping[str, str] = PERMISSIONS) -> str:
        """Mint an installation token of the App."""
        return self._mint(APP_ID, INSTALLATION, permissions)

    def actions_token(self, permissions: Mapping[str, str] = WORKFLOW_PERMISSIONS) -> str:
        """Mint what a workflow has as GITHUB_TOKEN: it acts as `github-actions[bot]`."""
        return self._mint(ACTIONS_APP_ID, ACTIONS_INSTALLATION, permissions)

    def _mint(self, app_id: int, installation: int, permissions: Mapping[str, str]) -> str:
        jwt = Auth.AppAuth(app_id, self.pem).token
        body = {"permissions": dict(permissions)}
        answer = self.api("POST", f"/app/installations/{installation}/access_tokens", body, token=jwt)
        return str(answer["token"])

    def sign_in(self, authorize_url: str, login: str) -> str:
        """Follow a sign-in link, choose a person there, and return the address that the browser is sent back to."""
        with urllib.request.urlopen(authorize_url, timeout=10) as page:  # refuses an unknown client or address
            page.read()
        asked = dict(parse_qsl(urlsplit(authorize_url).query))
        request = urllib.request.Request(
            f"{self.base_url}/login/oauth/callback", data=urlencode({**asked, "login": login}).encode()
        )
        with _NO_REDIRECTS.open(request, timeout=10) as answer:
            return str(answer.headers["Location"])


class _NoRedirects(urllib.request.HTTPErrorProcessor):
    def http_response(self, _: urllib.request.Request, response: Any) -> Any:
        return response


_NO_REDIRECTS = urllib.request.build_opener(_NoRedirects)


@contextmanager
def running_emulator() -> Iterator[Emulator]:
    """Start GitHub and Slack on free ports, and end them after the block."""
    modules = install_modules()
    port = free_ports(2)
    url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory(prefix="afterword-emulator-") as folder:
        seed_file = Path(folder, "seed.json")
        seed_file.write_text(json.dumps(seed(url)))
        command: list[str | Path] = [
            NODE,
            "--import",
            HERE / "overlay.mjs",
            modules / "emulate" / "dist" / "index.js",
            "start",
        ]
        options: list[str | Path] = ["-s", "github,slack", "-p", str(port), "--seed", seed_file]
        log = Path(folder, "log")
        with log.open("wb") as output:
            process = subprocess.Popen([*command, *options], cwd=folder, stdout=output, stderr=subprocess.STDOUT)
        try:
            wait_until(lambda: _answers(f"{url}/zen"), process, log)
            yield Emulator(url, f"http://127.0.0.1:{port + 1}")
        finally:
            end_process(process)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except OSError:
        return False
