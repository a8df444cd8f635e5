import pytest

from app.domain.rules.aw008_language import LANGUAGE
from tests.documents import postmortem, remarks


@pytest.mark.parametrize(("language", "found"), [("en", 0), ("de", 1), ("unknown", 1)])
def test_a_document_in_another_language_gets_one_notice(language: str, found: int) -> None:
    assert len(remarks(LANGUAGE, postmortem(language=language))) == found
