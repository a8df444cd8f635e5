"""Sends requests to GitHub: what is asked, how often, and with whose credential. One client belongs to one thread."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urljoin, urlsplit, urlunsplit

import requests
from github import Auth, Github

from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.github.config import GitHubConfig
from app.forges.github.connection import Connection
from app.forges.github.errors import Call, RefusedError, refusal, silence

API_VERSION = "2022-11-28"
_PAGE = 100
_MOST_PAGES = 1000
_MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 307, 308})


class Credential(Protocol):
    """Whatever proves who we are."""

    def token(self) -> str:
        """Return a token that is good for the next minutes."""

    def drop(self, token: str) -> bool:
        """Forget a token that was refused; say whether `token` would return another one."""


class _Bearer(Auth.Auth):
    """Asks a credential for its token before every request."""

    def __init__(self, credential: Credential) -> None:
        self._credential = credential
        self.used = ""

    @property
    def token_type(self) -> str:
        """Return how GitHub wants a token introduced."""
        return "Bearer"

    @property
    def token(self) -> str:
        """Return a token, and remember it in case it is refused."""
        self.used = self._credential.token()
        return self.used


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]  # names in lower case
    text: str


class Client:
    """GitHub's API, with errors that say whose turn it is. A write is sent once."""

    def __init__(self, config: GitHubConfig, credential: Credential) -> None:
        self._config = config
        self._credential = credential
        self._auth = _Bearer(credential)
        self._base = config.api_url.rstrip("/")
        self._connection = Connection(self._base, config.timeout, config.ca_bundle)
        self._requester = Github(
            auth=self._auth,
            base_url=self._base,
            user_agent=config.user_agent,
            timeout=config.timeout,
            retry=None,
            seconds_between_requests=None,
            seconds_between_writes=None,
        ).requester

    def get(self, path: str, /, **parameters: Any) -> Any:
        """Return what stands at a path."""
        return self._send(Call("GET", path, writes=False), parameters=parameters)[1]

    def get_or_none(self, path: str, /, **parameters: Any) -> Any:
        """Return what stands at a path, or None where there is nothing for us."""
        try:
            return self.get(path, **parameters)
        except RefusedError as error:
            if error.is_missing:
                return None
            raise

    def pages(self, path: str, /, key: str | None = None, **parameters: Any) -> Iterator[Any]:
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
        call = Call("POST", f"{self._base.removesuffix('/v3')}/graphql", writes=False)
        headers, data = self._send(call, body={"query": query, "variables": dict(variables)})
        errors = data.get("errors") if isinstance(data, dict) else None
        if isinstance(errors, list) and any(isinstance(e, dict) and e.get("type") == "RATE_LIMITED" for e in errors):
            raise refusal(call, 429, headers, data, self._config.now())
        if errors or not isinstance(data, dict) or not isinstance(data.get("data"), dict):
            raise RefusedError("GitHub refused a GraphQL query. Check the App's or token's rights.", 403, data)
        return data["data"]

    def close(self) -> None:
        """Give the connections back."""
        self._connection.close()
        self._requester.close()

    def _send(
        self, call: Call, *, parameters: Mapping[str, Any] | None = None, body: object = None
    ) -> tuple[Mapping[str, str], Any]:
        answer = self._once(call, call.path, parameters, body)
        if answer.status == 401 and self._credential.drop(self._auth.used):
            answer = self._once(call, call.path, parameters, body)  # refused for its token, so nothing was done
        for _ in range(_MOST_REDIRECTS):
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                break
            # A repository that was renamed sends everything on, writes too, and keeps what was asked for.
            place = self._sent_on_to(answer)
            answer = self._once(call, place, None if urlsplit(place).query else parameters, body)
        data = _decoded(call, answer)
        if answer.status >= 300:
            raise refusal(call, answer.status, answer.headers, data, self._config.now())
        return answer.headers, data

    def _once(self, call: Call, place: str, parameters: Mapping[str, Any] | None, body: object) -> _Answer:
        try:
            status, headers, text = self._requester.requestJson(
                call.method,
                self._address(place),
                parameters=dict(parameters or {}),
                headers={"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": API_VERSION},
                input=body,
                cnx=self._connection,
            )
        except requests.RequestException as error:
            raise silence(call, error) from error
        return _Answer(status, headers, text)

    def _address(self, place: str) -> str:
        """Return where to send a request; an address from an answer keeps its path and query, and our host."""
        if place.startswith("/"):
            return self._base + place
        ours, theirs = urlsplit(self._base), urlsplit(place)
        return urlunsplit((ours.scheme, ours.netloc, theirs.path, theirs.query, ""))

    def _sent_on_to(self, answer: _Answer) -> str:
        place = urljoin(self._base, answer.headers["location"])
        if urlsplit(place).hostname != urlsplit(self._base).hostname:
            host = urlsplit(place).hostname
            raise OperatorError(f"GitHub sent us on to {host}. Set AFTERWORD_GITHUB_API_URL to where it lives now.")
        return place


def _decoded(call: Call, answer: _Answer) -> Any:
    if not answer.text.strip():
        return None
    try:
        return json.loads(answer.text)
    except (ValueError, RecursionError) as error:
        if answer.status >= 300:
            return None
        if call.writes:
            raise UnclearWrite(f"Half of the answer to {call} was lost; whether it was done is not known.") from error
        raise TransientError(f"GitHub's answer to {call} is not JSON.") from error


def _next_page(link: str) -> str | None:
    for part in requests.utils.parse_header_links(link) if link else ():
        if part.get("rel") == "next":
            return str(part["url"])
    return None
