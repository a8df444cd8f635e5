from importlib import import_module

import pytest

from tests.app.cli.checkouts import Repository


def test_without_the_protocol_it_says_what_to_install(folder: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.cli.main.import_module", lambda _: import_module("pygls_that_is_not_there"))
    status, _, err = folder.afterword("lsp")
    assert (status, "pip install 'afterword[lsp]'" in err) == (2, True)
