"""The emulator's test-only controls: faults, deliveries, the request log."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tests.parts.emulator_seed import INSTALLATION, WEBHOOK_SECRET

Mode = Literal["before", "after_commit", "reset", "reset_after_commit", "half_after_commit", "delay", "delay_before"]


class Controls:
    """What no forge offers: making it fail, holding its webhooks back, reading what it was asked."""

    webhook_secret = WEBHOOK_SECRET

    def api(self, method: str, path: str, body: Any = None, *, token: str | None = None) -> Any:
        """Call the emulator."""
        raise NotImplementedError

    def every(self, path: str) -> list[Any]:
        """Return all pages of a list."""
        rows: list[Any] = []
        joint = "&" if "?" in path else "?"
        while page := self.api("GET", f"{path}{joint}per_page=100&page={len(rows) // 100 + 1}"):
            rows += page
            if len(page) < 100:
                break
        return rows

    def reset_controls(self) -> None:
        """Forget faults, deliveries and requests, and send webhooks nowhere."""
        self.api("POST", "/_test/reset")

    def fail(
        self,
        path: str,
        *,
        method: str | None = None,
        mode: Mode = "before",
        status: int = 502,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        times: int = 1,
        skip: int = 0,
        delay_ms: int = 0,
    ) -> None:
        """Queue a fault for the next `times` requests whose path matches, after letting `skip` of them through.

        before: not done, answered with `status`. after_commit: done, answered with `status`. reset: the connection is
        cut and nothing done. reset_after_commit: done, then cut. half_after_commit: done, half of the answer is sent.
        delay: done at once, answered late. delay_before: done late, and not at all when the client has left by then.
        Slack's answers can fail in the same way.
        """
        fault = {
            "path": path,
            "method": method,
            "mode": mode,
            "status": status,
            "headers": dict(headers or {}),
            "body": {"message": "Server Error"} if body is None else body,
            "times": times,
            "skip": skip,
            "delay_ms": delay_ms,
        }
        self.api("POST", "/_test/faults", fault)

    def pending_faults(self) -> list[dict[str, Any]]:
        """Return the faults that no request has met yet."""
        faults: list[dict[str, Any]] = self.api("GET", "/_test/faults")
        return faults

    def drop_tokens(self) -> None:
        """Make every installation token a stranger, as if all had expired."""
        self.api("POST", "/_test/drop-tokens")

    def change_installation(self, **fields: Any) -> None:
        """Change the installation: suspended_at, permissions, repository_selection, repository_ids."""
        self.api("POST", "/_test/installation", {"installation_id": INSTALLATION, **fields})

    def allow_redirects(self, *uris: str) -> None:
        """Say where sign-in may lead back to."""
        self.api("POST", "/_test/oauth", {"redirect_uris": list(uris)})

    def delete_issue(self, repo: str, number: int) -> None:
        """Delete an issue for ever, as an owner may in the browser."""
        self.api("DELETE", f"/_test/issues/{repo}/{number}")

    def slack_messages(self, channel: str = "general") -> list[dict[str, Any]]:
        """Return what was posted to a Slack channel, oldest first: text, blocks, attachments, thread_ts."""
        rows: list[dict[str, Any]] = self.api("GET", f"/_test/slack/{channel}")
        return rows

    def send_webhooks_to(self, url: str | None, *, secret: str = WEBHOOK_SECRET) -> None:
        """Send what happens from now on to an address, signed with a secret."""
        self.api("POST", "/_test/webhooks", {"mode": "send", "url": url, "secret": secret})

    def hold_webhooks(self) -> None:
        """Keep what happens from now on back until `release`."""
        self.api("POST", "/_test/webhooks", {"mode": "hold"})

    def drop_webhooks(self) -> None:
        """Lose what happens from now on for ever."""
        self.api("POST", "/_test/webhooks", {"mode": "drop"})

    def release(self, order: Sequence[str] | None = None, times: int = 1) -> list[int | None]:
        """Send what was held, or these GUIDs in this order, all of it `times` times; return the answers."""
        body = {"times": times, **({} if order is None else {"order": list(order)})}
        answers: list[int | None] = self.api("POST", "/_test/webhooks/release", body)
        return answers

    def redeliver(self, guid: str | None = None) -> list[int | None]:
        """Send one delivery again, or all of them; return the answers."""
        answers: list[int | None] = self.api("POST", "/_test/redeliver", {} if guid is None else {"guid": guid})
        return answers

    def send_event(self, event: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Send a made-up event, signed, from our installation unless the payload names another."""
        marked = {"installation": {"id": INSTALLATION}, **payload}
        sent: dict[str, Any] = self.api("POST", "/_test/send-event", {"event": event, "payload": marked})
        return sent

    def deliveries(self, repo: str | None = None, event: str | None = None) -> list[dict[str, Any]]:
        """Return what happened, oldest first, once nothing is on its way: guid, event, action, payload, state."""
        rows: list[dict[str, Any]] = self.api("GET", "/_test/deliveries")
        return [row for row in rows if repo in (None, row["repository"]) and event in (None, row["event"])]

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests since the last `clear_requests`: method, path, query, status."""
        rows: list[dict[str, Any]] = self.api("GET", "/_test/requests")
        return rows

    def clear_requests(self) -> None:
        """Start counting requests anew."""
        self.api("DELETE", "/_test/requests")
