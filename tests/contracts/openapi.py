"""Holds what we send against GitHub's own description of its API."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import requests
from openapi_schema_validator import OAS30Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.shared import shared_path

_NAME = "urn:github"
_GREEDY = {"path", "ref", "basehead", "branch", "file_path"}  # parameters that may hold slashes


def request_checker() -> Callable[[requests.PreparedRequest], list[str]]:
    """Return a check that says what GitHub would not understand about a request."""
    contract = _absolute(json.loads(shared_path("contracts/github-openapi.json").read_text("utf-8")))
    registry: Registry[Any] = Registry().with_resource(_NAME, DRAFT202012.create_resource(contract))
    paths = sorted(contract["paths"], key=lambda path: path.count("{"))
    operations = [(_pattern(path), contract["paths"][path]) for path in paths]

    def check(request: requests.PreparedRequest) -> list[str]:
        path, method = urlsplit(str(request.url)).path, str(request.method).lower()
        operation = next((known[method] for rx, known in operations if method in known and rx.fullmatch(path)), None)
        if operation is None:
            return [f"no such operation: {request.method} {path}"]
        content = operation.get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        if not schema or not request.body:
            return []
        errors = OAS30Validator(schema, registry=registry).iter_errors(json.loads(request.body))
        return [f"{request.method} {path}: {error.message[:200]}" for error in errors]

    return check


def _absolute(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _NAME + value if key == "$ref" else _absolute(value) for key, value in node.items()}
    return [_absolute(each) for each in node] if isinstance(node, list) else node


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", lambda name: "(.+)" if name[1] in _GREEDY else "([^/]+)", path))
