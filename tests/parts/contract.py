"""Checks the requests that we send against GitHub's own description of its API."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, urlsplit

import requests
from openapi_schema_validator import OAS30Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

_NAME = "urn:github"
_GREEDY = {"path", "ref", "basehead", "branch", "file_path"}  # parameters that may hold slashes
_PLACEHOLDER = re.compile(r"{(\w+)}")
_NOT_DESCRIBED = re.compile(r"^/(graphql$|repositories/\d+)")


class Contract:
    """The operations that a forge describes."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = _with_absolute_references(document)
        self._registry: Registry[Any] = Registry().with_resource(_NAME, DRAFT202012.create_resource(self._document))
        # Longer ones first: a reference may hold slashes, and must not swallow what stands behind it.
        paths = sorted(document["paths"], key=lambda path: (path.count("{"), -len(path), path))
        self._paths = [(_pattern(path), path) for path in paths]

    def complaints(self, request: requests.PreparedRequest) -> list[str]:
        """Return what is wrong with a request: no such operation, an unknown query, a body of another shape."""
        address = urlsplit(request.url or "")
        path, method = str(address.path), str(request.method)
        if _NOT_DESCRIBED.match(path):
            return []
        operation = self._operation(path, method.lower())
        if operation is None:
            return [f"{method} {path}: no such operation"]
        unknown = {name for name, _ in parse_qsl(str(address.query))} - self._query_names(operation)
        found = [f"the query has no {name}" for name in sorted(unknown)] + self._body_complaints(
            operation, request.body
        )
        return [f"{method} {path}: {one}" for one in found]

    def _operation(self, path: str, method: str) -> dict[str, Any] | None:
        paths = self._document["paths"]
        found = (paths[name] for pattern, name in self._paths if pattern.match(path) and method in paths[name])
        return next((item[method] for item in found), None)

    def _query_names(self, operation: dict[str, Any]) -> set[str]:
        parameters = (self._resolved(parameter) for parameter in operation.get("parameters", []))
        return {parameter["name"] for parameter in parameters if parameter["in"] == "query"}

    def _resolved(self, parameter: dict[str, Any]) -> dict[str, Any]:
        reference = parameter.get("$ref")
        contents: dict[str, Any] = self._registry.resolver().lookup(reference).contents if reference else parameter
        return contents

    def _body_complaints(self, operation: dict[str, Any], body: str | bytes | None) -> list[str]:
        schema = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        if not schema or not body:
            return []
        sent = json.loads(body)
        if isinstance(sent, list) and all(isinstance(one, str) for one in sent):
            return []  # labels may be sent as a bare list, which the description forgets
        errors = OAS30Validator(schema, registry=self._registry).iter_errors(sent)
        return [f"{error.json_path} {error.validator}: {error.message[-200:]}" for error in errors][:3]


def _with_absolute_references(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _NAME + one if key == "$ref" else _with_absolute_references(one) for key, one in value.items()}
    return [_with_absolute_references(one) for one in value] if isinstance(value, list) else value


def _pattern(path: str) -> re.Pattern[str]:
    def placeholder(match: re.Match[str]) -> str:
        return "(.+)" if match[1] in _GREEDY else "([^/]+)"

    return re.compile(f"^{re.sub(_PLACEHOLDER, placeholder, path)}$")


@cache
def read_contract(path: Path) -> Contract:
    """Read an OpenAPI 3.0 document, once for a test run."""
    return Contract(json.loads(path.read_text(encoding="utf-8")))


@contextmanager
def checked_requests(contract: Contract, base_url: str) -> Iterator[list[str]]:
    """Collect what is wrong with the requests that leave for one forge inside the block."""
    complaints: list[str] = []
    send = requests.Session.send

    def checked(session: requests.Session, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        if (request.url or "").startswith(base_url):
            complaints.extend(contract.complaints(request))
        return send(session, request, **options)

    with mock.patch.object(requests.Session, "send", checked):
        yield complaints
