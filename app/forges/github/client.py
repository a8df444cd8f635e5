"""Sends requests to GitHub: what is asked, how often, and with whose credential. One client belongs to one thread."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Protocol
from urllib.parse import urlsplit

import github
import requests
from github.Auth import Auth
from urllib3.util import Retry

from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.github.config import GitHubConfig
from app.forges.github.errors import Call, RefusedError, refusal, silence

API_VERSION = "2022-11-28"
_PAGE = 100
_MOST_PAGES = 1000
_READS = frozenset({"GET", "HEAD"})
# Only reads are sent again by themselves, soon and seldom; waiting for a limit is the outbox's business.
_RETRY = Retry(
    total=2,
    allowed_methods=_READS,
    status_forcelist=(500, 502, 503, 504),
    backoff_factor=0.2,
    respect_retry_after_header=False,
    raise_on_status=False,
)


class Credential(Protocol):
    """Whatever proves who we are."""

    def token(self) -> str:
        """Return a token that is good for the next minutes."""

    def drop(self, token: str) -> bool:
        """Forget a token that was refused; say whether `token` would return another one."""


class _CredentialAuth(Auth):
    """Lets PyGithub ask a credential for its token before every request."""

    def __init__(self, credential: Credential) -> None:
        self._credential = credential
        self.used = ""

    @property
    def token_type(self) -> str:
        return "Bearer"

    @property
    def token(self) -> str:
        self.used = self._credential.token()
        return self.used


class Client:
    """GitHub's API, with errors that say whose turn it is. A write is sent once."""

    def __init__(self, config: GitHubConfig, credential: Credential) -> None:
        self._config = config
        self._credential = credential
        self._auth = _CredentialAuth(credential)
        self._requester = github.Github(
            base_url=config.api_url,
            auth=self._auth,
            timeout=config.timeout,
            user_agent=config.user_agent,
            verify=config.ca_bundle or True,
            retry=_RETRY,
            seconds_between_requests=None,
            seconds_between_writes=None,
            api_version=API_VERSION,
        ).requester

    def get(self, path: str, **parameters: Any) -> Any:
        """Return what stands at a path."""
        return self._send(Call("GET", path, writes=False), parameters=parameters)[1]

    def get_or_none(self, path: str, **parameters: Any) -> Any:
        """Return what stands at a path, or None where there is nothing for us."""
        try:
            return self.get(path, **parameters)
        except RefusedError as error:
            if error.is_missing:
                return None
            raise

    def pages(self, path: str, key: str | None = None, **parameters: Any) -> Iterator[Any]:
        """Yield every row of a list, all pages, each row once; `key` names the list inside the answer."""
        seen: set[object] = set()
        following: str | None = path
        wanted: Mapping[str, Any] = {"per_page": _PAGE, **parameters}
        for _ in range(_MOST_PAGES):
            if following is None:
                return
            headers, data = self._send(Call("GET", following, writes=False), parameters=wanted)
            for row in (data.get(key) if key and isinstance(data, dict) else data) or ():
                # A list may shift while it is read, and show a row of the last page again.
                identity = row.get("id") if isinstance(row, dict) else None
                if identity is None or identity not in seen:
                    seen.add(identity)
                    yield row
            following, wanted = _next_page(headers.get("link", "")), {}

    def post(self, path: str, body: object, *, writes: bool = True) -> Any:
        """Send a new thing; `writes=False` where sending it twice does no harm."""
        return self._send(Call("POST", path, writes), body=body)[1]

    def patch(self, path: str, body: object) -> Any:
        """Change a thing."""
        return self._send(Call("PATCH", path, writes=True), body=body)[1]

    def delete(self, path: str, body: object = None) -> Any:
        """Take a thing away."""
        return self._send(Call("DELETE", path, writes=True), body=body)[1]

    def graphql(self, query: str, variables: Mapping[str, Any]) -> Any:
        """Return the data of a GraphQL answer, for what may be asked or done twice.

        Raises RefusedError with status 403 where any of it was refused.
        """
        call = Call("POST", self._requester.graphql_url, writes=False)
        headers, data = self._send(call, body={"query": query, "variables": dict(variables)})
        errors = data.get("errors") if isinstance(data, dict) else None
        if isinstance(errors, list) and any(isinstance(e, dict) and e.get("type") == "RATE_LIMITED" for e in errors):
            raise refusal(call, 429, headers, data, self._config.now())
        if errors or not isinstance(data, dict) or not isinstance(data.get("data"), dict):
            raise RefusedError("GitHub refused a GraphQL query. Check the App's or token's rights.", 403, data)
        return data["data"]

    def close(self) -> None:
        """Give the connections back."""
        self._requester.close()

    def _send(
        self, call: Call, *, parameters: Mapping[str, Any] | None = None, body: object = None
    ) -> tuple[Mapping[str, str], Any]:
        status, headers, data = self._once(call, parameters, body)
        if status == 401 and self._credential.drop(self._auth.used):
            status, headers, data = self._once(call, parameters, body)  # refused for its token, so nothing was done
        if status in {302, 307, 308} and (place := headers.get("location")):
            status, headers, data = self._once(Call(call.method, self._own(place), call.writes), None, body)
        if status >= 300:
            raise refusal(call, status, headers, data, self._config.now())
        return headers, data

    def _own(self, place: str) -> str:
        host = urlsplit(place).hostname
        if host not in {None, self._requester.hostname}:
            raise OperatorError(f"GitHub sent us on to {host}. Set AFTERWORD_GITHUB_API_URL to where it lives now.")
        return place

    def _once(
        self, call: Call, parameters: Mapping[str, Any] | None, body: object
    ) -> tuple[int, Mapping[str, str], Any]:
        try:
            status, headers, text = self._requester.requestJson(
                call.method, call.path, dict(parameters or {}), {}, body
            )
        except requests.RequestException as error:
            raise silence(call, error) from error
        except RuntimeError as error:  # PyGithub's word for being sent to another host
            raise OperatorError(f"{error} Check AFTERWORD_GITHUB_API_URL.") from error
        return status, headers, _decoded(call, status, text)


def _decoded(call: Call, status: int, text: str) -> Any:
    if not text.strip():
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        if status >= 300:
            return None
        if call.writes:
            raise UnclearWrite(
                f"Half of the answer to {call} was lost; whether it was done is not known yet."
            ) from error
        raise TransientError(f"GitHub's answer to {call} is not JSON.") from error


def _next_page(link: str) -> str | None:
    for part in requests.utils.parse_header_links(link) if link else ():
        if part.get("rel") == "next":
            return str(part["url"])
    return None
