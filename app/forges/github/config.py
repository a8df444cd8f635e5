"""What it takes to talk to one GitHub."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from app.domain.marker import MarkerKeys


def utc_now() -> datetime:
    """Return the time of day, which GitHub compares with its own."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class GitHubConfig:
    """One GitHub and our credentials there: an App's (`app_id`, `private_keys`), or else one `token`.

    `repositories` are the ones that a token was given for; an App knows its own. `login` is the name under which we
    write, where it is known already. `timeout` is in seconds, for connecting and for each read.
    """

    marker_keys: MarkerKeys
    api_url: str = "https://api.github.com"
    web_url: str = "https://github.com"
    app_id: int | None = None
    private_keys: tuple[str, ...] = field(default=(), repr=False)  # the first signs, the others while keys rotate
    token: str | None = field(default=None, repr=False)
    repositories: tuple[str, ...] = ()
    login: str | None = None
    trusted_authors: tuple[str, ...] = ()
    ca_bundle: str | None = None
    timeout: int = 10
    user_agent: str = "afterword"
    now: Callable[[], datetime] = utc_now

    @property
    def host(self) -> str:
        """Return the host under which its repositories are known here."""
        return urlsplit(self.web_url).netloc.lower()

    @property
    def is_app(self) -> bool:
        """Say whether we are an App here."""
        return self.app_id is not None and bool(self.private_keys)
