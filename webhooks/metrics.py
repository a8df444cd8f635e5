"""Counts for operators, in OpenMetrics; no label ever holds what somebody else wrote."""

import hmac
import os
from collections.abc import Iterable, Iterator
from http import HTTPStatus

from flask import Blueprint, Response, request
from prometheus_client import CollectorRegistry, Counter
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector

from app.errors import AfterwordError
from app.ports.store import Store
from app.settings import Settings
from webhooks.problems import problem
from webhooks.proxies import is_local

EVENTS = frozenset(
    {
        "check_run",
        "check_suite",
        "create",
        "delete",
        "installation",
        "installation_repositories",
        "issue_comment",
        "issues",
        "label",
        "milestone",
        "ping",
        "public",
        "pull_request",
        "pull_request_review",
        "pull_request_review_comment",
        "pull_request_review_thread",
        "push",
        "repository",
    }
)
OTHER = "other"


class Metrics:
    """The counters of one process; with several web processes they are summed through a common directory."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        name = "afterword_deliveries"
        self._accepted = Counter(f"{name}_accepted", "Deliveries stored.", ["event"], registry=self.registry)
        self._refused = Counter(f"{name}_refused", "Deliveries not stored.", ["reason"], registry=self.registry)
        self._unrung = Counter("afterword_bell_failures", "Rings that reached no queue.", registry=self.registry)

    def accepted(self, event: str) -> None:
        """Count a delivery that is stored."""
        self._accepted.labels(event if event in EVENTS else OTHER).inc()

    def refused(self, reason: str) -> None:
        """Count a delivery that is not; `reason` is one of our own words."""
        self._refused.labels(reason).inc()

    def bell_failed(self) -> None:
        """Count a ring that was not heard."""
        self._unrung.inc()


def metrics_page(settings: Settings, store: Store, metrics: Metrics) -> Blueprint:
    """Return the blueprint of `/metrics`, for loopback and for who has the token."""
    blueprint = Blueprint("metrics", __name__)
    tokens = [token.encode() for token in settings.metrics_tokens]

    @blueprint.get("/metrics")
    def show() -> Response:
        if not (is_local(request.environ) or _has_token(request.headers.get("Authorization", ""), tokens)):
            detail = "Ask from this machine, or send the metrics token as a bearer token."
            return problem(HTTPStatus.UNAUTHORIZED, "metrics-token", detail, {"WWW-Authenticate": "Bearer"})
        registry = CollectorRegistry()
        registry.register(_Backlog(store))
        registry.register(_of_all_processes(metrics))
        return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)  # type: ignore[no-untyped-call]

    return blueprint


class _Backlog(Collector):
    """What waits in the store, looked up at each scrape."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def collect(self) -> Iterator[Metric]:
        up = GaugeMetricFamily("afterword_database_up", "Whether the database answers.")
        rows = GaugeMetricFamily("afterword_rows", "Rows of the work lists.", labels=["list", "state"])
        oldest = GaugeMetricFamily("afterword_inbox_oldest_seconds", "How long the oldest delivery has been waiting.")
        try:
            for name, state, count in self._store.counts():
                rows.add_metric([name, state], count)
            oldest.add_metric([], self._store.inbox_age())
            up.add_metric([], 1)
        except AfterwordError:
            up.add_metric([], 0)
        yield up
        yield rows
        yield oldest


class _Same(Collector):
    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry

    def collect(self) -> Iterable[Metric]:
        return self._registry.collect()


def _of_all_processes(metrics: Metrics) -> Collector:
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        return MultiProcessCollector(None)  # type: ignore[no-untyped-call]
    return _Same(metrics.registry)


def _has_token(header: str, tokens: list[bytes]) -> bool:
    claimed = header.removeprefix("Bearer ").encode()
    return any(hmac.compare_digest(claimed, token) for token in tokens)
