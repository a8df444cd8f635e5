"""Receivers to compare with: one that stores nothing, and the design that comes to mind first."""

import os
import threading

import psycopg
from flask import Flask, request
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer

from app.forges.github.signature import signature_ok
from benchmarks.load import SECRET

_here = threading.local()


def verify_only() -> Flask:
    """Make an app that checks the signature and forgets the delivery."""
    app = Flask("verify_only")

    @app.get("/healthz")
    def lives() -> str:
        return "ok"

    @app.post("/webhooks/github")
    def receive() -> tuple[str, int]:
        return ("", 202) if _is_signed(request.get_data(cache=False)) else ("", 401)

    return app


def row_and_job() -> Flask:
    """Make an app that commits a row and enqueues a job for each delivery, one after the other."""
    app = Flask("row_and_job")
    queue = Queue("peer", connection=Redis.from_url(os.environ["PEER_REDIS"]), serializer=JSONSerializer)
    with psycopg.connect(os.environ["PEER_DATABASE"]) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS peer (id text PRIMARY KEY, body bytea NOT NULL)")

    @app.get("/healthz")
    def lives() -> str:
        return "ok"

    @app.post("/webhooks/github")
    def receive() -> tuple[str, int]:
        body, name = request.get_data(cache=False), request.headers["X-GitHub-Delivery"]
        if not _is_signed(body):
            return "", 401
        connection = _connection()
        connection.execute("INSERT INTO peer VALUES (%s, %b) ON CONFLICT DO NOTHING", (name, body))
        connection.commit()
        queue.enqueue("peer.handle", name)
        return "", 202

    return app


def _connection() -> "psycopg.Connection[tuple[object, ...]]":
    if not hasattr(_here, "connection"):
        _here.connection = psycopg.connect(os.environ["PEER_DATABASE"])
    connection: psycopg.Connection[tuple[object, ...]] = _here.connection
    return connection


def _is_signed(body: bytes) -> bool:
    return signature_ok(body, request.headers.get("X-Hub-Signature-256"), [SECRET.encode()])
