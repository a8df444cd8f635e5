import pytest

from app.domain.rules.aw010_secret import SECRET
from tests.documents import postmortem, remarks

TOKEN = "ghp_" + "a1B2" * 9


@pytest.mark.parametrize(
    "text",
    [
        f"export TOKEN={TOKEN}",
        "AKIA" + "ABCDEFGHIJKLMNOP",
        "-----BEGIN RSA " + "PRIVATE KEY-----",
        "postgres://app:" + "hunter2hunter2@db/prod",
        "glpat-" + "x" * 20,
    ],
)
def test_a_credential_is_found_and_not_repeated(text: str) -> None:
    (remark,) = remarks(SECRET, postmortem(text=f"# Log\n\n{text}\n"))
    assert remark.place.line == 3
    assert text not in remark.message + remark.excerpt


@pytest.mark.parametrize(
    "text",
    ["https://example.com/a:b@c", "postgres://app:$PASSWORD@db/prod", "ghp_ and glpat- are prefixes", "eyJ"],
)
def test_what_only_looks_alike_is_left_alone(text: str) -> None:
    assert remarks(SECRET, postmortem(text=text)) == []
