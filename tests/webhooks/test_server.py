"""The all-in-one server, as an operator starts it."""

import sqlite3
from pathlib import Path

import pytest

from tests.parts.processes import free_ports
from tests.webhooks.deliveries import SECRET
from tests.webhooks.running import Running, running_server, script
from tests.workers.fakes import eventually

pytestmark = pytest.mark.real


def environ(folder: Path) -> dict[str, str]:
    """Return an environment whose forge does not answer, so that only what needs none can be done."""
    return {
        "AFTERWORD_DATABASE_URL": f"sqlite:///{folder / 'afterword.sqlite3'}",
        "AFTERWORD_GITHUB_WEBHOOK_SECRET": SECRET,
        "AFTERWORD_GITHUB_TOKEN": "a-token-that-nobody-shall-see",
        "AFTERWORD_GITHUB_API_URL": f"http://127.0.0.1:{free_ports(1)}",
        "AFTERWORD_MARKER_KEY": "a-marker-key",
    }


def states(folder: Path) -> dict[str, int]:
    """Return how many deliveries are in which state."""
    connection = sqlite3.connect(f"file:{folder / 'afterword.sqlite3'}?mode=ro", uri=True)
    try:
        return dict(connection.execute("SELECT state, count(*) FROM deliveries GROUP BY state"))
    finally:
        connection.close()


def test_one_process_takes_deliveries_and_works_on_them(tmp_path: Path) -> None:
    with running_server("afterword-server", environ(tmp_path), tmp_path) as server:
        for number in range(5):
            assert server.post(b'{"zen":"Keep it logically awesome."}', delivery=f"ping-{number}", event="ping") == 202
        assert eventually(lambda: states(tmp_path) == {"done": 5}), server.text()
        assert server.get("/readyz").json() == {"status": "ready", "database": "up", "queue": "up"}
        assert server.terminate() == 0
        assert "a-token-that-nobody-shall-see" not in server.text()


def test_fault_47_a_killed_server_goes_on_where_it_was(tmp_path: Path) -> None:
    acknowledged = 0
    with running_server("afterword-server", environ(tmp_path), tmp_path) as server:
        for number in range(20):
            acknowledged += server.post(b"{}", delivery=f"ping-{number}", event="ping") == 202
        server.kill()
    assert sum(states(tmp_path).values()) == acknowledged == 20
    with running_server("afterword-server", environ(tmp_path), tmp_path) as server:
        assert eventually(lambda: states(tmp_path).get("done", 0) >= 12), "all but what the killed one had claimed"


def test_without_credentials_it_is_a_demonstration_on_this_machine(tmp_path: Path) -> None:
    with running_server("afterword-server", {}, tmp_path) as server:
        page = server.get("/")
        assert page.status_code == 200
        assert "demonstration" in page.text.lower()
        assert server.post() == 404, "a demonstration takes no deliveries"


@pytest.mark.parametrize(
    ("name", "settings", "missing"),
    [
        pytest.param("afterword-web", {}, ["GITHUB_WEBHOOK_SECRET", "REDIS_URL"], id="web"),
        pytest.param("afterword-worker", {}, ["GITHUB_APP_ID", "GITHUB_PRIVATE_KEY", "MARKER_KEY"], id="worker"),
        pytest.param(
            "afterword-server", {"GITHUB_APP_ID": "4242"}, ["GITHUB_PRIVATE_KEY", "MARKER_KEY"], id="half a server"
        ),
    ],
)
def test_fault_5_a_process_that_lacks_something_says_all_of_it_and_ends(
    tmp_path: Path, name: str, settings: dict[str, str], missing: list[str]
) -> None:
    process = Running([script(name)], {f"AFTERWORD_{key}": value for key, value in settings.items()}, tmp_path / "log")
    assert process.process.wait(60) == 2
    assert all(f"AFTERWORD_{key} is not set" in process.text() for key in missing)
    assert "Traceback" not in process.text()
