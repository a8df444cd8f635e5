import io
import json
import sys
from types import SimpleNamespace

import pytest

from tests.app.cli.checkouts import GOOD, Repository


def test_a_document_is_shown_as_json(repository: Repository) -> None:
    repository.write("a.md", GOOD)
    status, out, _ = repository.afterword("show", "a.md", "--format", "json")
    shown = json.loads(out)
    assert status == 0
    assert (shown["version"], shown["date"], shown["severity_level"]) == (1, "2026-03-14", 3)
    assert shown["action_items"][0]["owner"] == "dana"


def test_standard_input_is_read(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(GOOD.encode())))
    _, out, _ = repository.afterword("show", "-")
    assert "Checkout was down" in out


@pytest.mark.parametrize("data", [b"caf\xe9", b"word " * 600_000])
def test_a_document_that_cannot_be_read_is_told(repository: Repository, data: bytes) -> None:
    repository.write("a.md", data)
    status, out, err = repository.afterword("show", "a.md")
    assert (status, out) == (2, "")
    assert err.startswith("afterword: ")
