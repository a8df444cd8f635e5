from collections.abc import Iterator

import pytest
import requests

from tests.contracts.emulated_people import EmulatedPeople, forges_of, ref_of
from tests.contracts.forge_contract import ForgeContract
from tests.contracts.openapi import request_checker
from tests.contracts.stage import Stage
from tests.parts.emulator import Emulator


@pytest.fixture(scope="module")
def described() -> Iterator[None]:
    """Fail where a request is not what GitHub describes; without that description, the tests run all the same.

    GraphQL has a description of its own.
    """
    try:
        check = request_checker()
    except pytest.skip.Exception:
        yield
        return
    complaints: list[str] = []
    send = requests.Session.send

    def checked(session: requests.Session, request: requests.PreparedRequest, **options: object) -> requests.Response:
        if not str(request.url).endswith("/graphql"):
            complaints.extend(check(request))
        return send(session, request, **options)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(requests.Session, "send", checked)
        yield
    assert complaints == []


@pytest.mark.real
@pytest.mark.usefixtures("described")
class TestGitHubForge(ForgeContract):
    @pytest.fixture
    def stage(self, emulator: Emulator, repo: str) -> Stage:
        people = EmulatedPeople(emulator, repo)
        return Stage(forges_of(emulator).open(ref_of(emulator, repo)), people)
