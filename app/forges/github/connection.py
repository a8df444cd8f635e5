"""How PyGithub's requests go out: reads are sent again soon and seldom, writes never, redirects are ours to follow.

By itself PyGithub repeats a POST after a 502 or a cut connection, sleeps through limits, and follows the 301 of a
renamed repository without the query. A connection of our own, which it accepts for each request, leaves all three out.
"""

from urllib.parse import urlsplit

from github.Requester import HTTPSRequestsConnectionClass, RequestsResponse
from urllib3.util import Retry

_RETRY = Retry(
    total=2,
    allowed_methods={"GET", "HEAD"},
    status_forcelist=(500, 502, 503, 504),
    backoff_factor=0.2,
    respect_retry_after_header=False,
    raise_on_status=False,
)
_MOVED, _MOVED_WITH_QUERY = 301, 308  # PyGithub follows the one by itself, and shows us the other


class Connection(HTTPSRequestsConnectionClass):
    """A connection to the host of an API; `timeout` is in seconds, for connecting and for each read."""

    def __init__(self, api_url: str, timeout: int, ca_bundle: str | None) -> None:
        address = urlsplit(api_url)
        super().__init__(address.hostname or "", address.port, timeout=timeout, retry=_RETRY, verify=ca_bundle or True)
        self._origin = f"{address.scheme}://{address.netloc}"
        self.session.mount("http://", self.adapter)

    def getresponse(self) -> RequestsResponse:
        """Send what was asked for, and return the answer, a redirect included."""
        answer = self.session.request(
            self.verb,
            self._origin + self.url,
            headers=self.headers,
            data=self.input,
            timeout=self.timeout,
            verify=self.verify,
            allow_redirects=False,
        )
        response = RequestsResponse(answer)
        if response.status == _MOVED:
            response.status = _MOVED_WITH_QUERY
        return response
