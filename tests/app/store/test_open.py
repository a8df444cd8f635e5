"""A store is opened by its address."""

from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from app.errors import OperatorError, TransientError
from app.store.open import open_engine, open_store
from app.store.schema import settings


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("", id="nothing"),
        pytest.param("mysql://root@localhost/afterword", id="another database"),
        pytest.param("afterword.sqlite3", id="a bare path"),
    ],
)
def test_an_address_of_another_kind_is_refused_with_what_to_write(url: str) -> None:
    with pytest.raises(OperatorError, match=r"Write sqlite:///path"):
        open_store(url)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg", "postgresql+psycopg2"])
def test_every_spelling_of_postgresql_means_the_same_driver(scheme: str) -> None:
    engine, in_memory = open_engine(f"{scheme}://user:secret@db.example/afterword?sslmode=require")
    assert (engine.driver, in_memory) == ("psycopg", False)
    assert engine.url.query == {"sslmode": "require"}


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_store_in_memory_is_forgotten_when_it_is_closed(url: str) -> None:
    store = open_store(url)
    store.set_value("paused", "yes")
    store.close()
    assert open_store(url).value("paused") is None


def test_a_file_is_made_with_its_folders_and_kept(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/100%/state/afterword.sqlite3"
    store = open_store(url)
    store.set_value("paused", "yes")
    store.close()
    again = open_store(url)
    assert again.value("paused") == "yes"
    again.close()


def test_a_server_that_does_not_answer_is_said_without_its_password() -> None:
    with pytest.raises(TransientError) as refused:
        open_store("postgresql://user:hunter2@127.0.0.1:1/afterword")
    assert "hunter2" not in str(refused.value)


def test_what_a_failed_statement_held_is_not_shown() -> None:
    store = open_store("sqlite://")
    twice = [{"name": "restricted title", "value": ""}] * 2
    with pytest.raises(IntegrityError) as refused:
        store._database.write(lambda connection: connection.execute(insert(settings), twice))
    assert "restricted" not in str(refused.value)
    store.close()
