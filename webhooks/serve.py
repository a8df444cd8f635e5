"""Granian, as both server processes run it."""

import argparse
import logging

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels

log = logging.getLogger(__name__)


def add_address(parser: argparse.ArgumentParser) -> None:
    """Add the options that every server process takes."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (default: 8000)")


def serve(target: str, host: str, port: int, workers: int = 1) -> None:
    """Serve the bridge that a factory `module:function` makes, in so many processes, until told to stop."""
    log.info("Listening at http://%s:%d", f"[{host}]" if ":" in host else host, port)
    Granian(
        target,
        factory=True,
        address=host,
        port=port,
        interface=Interfaces.RSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=workers,
        backlog=2048,
        backpressure=4096,  # requests at once and process; what is being received costs no thread
        http1_settings=HTTP1Settings(header_read_timeout=10_000),
        log_level=LogLevels.warning,
        log_dictconfig={"loggers": {"_granian": {"handlers": [], "propagate": True}}},
        respawn_failed_workers=True,
        workers_kill_timeout=40,
    ).serve()
