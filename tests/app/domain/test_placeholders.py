import pytest

from app.domain.placeholders import is_placeholder, may_be_placeholder


@pytest.mark.parametrize(
    "text",
    [
        "TODO",
        "todo: add the figures",
        "**TBD**",
        "- TBA",
        "...",
        "…",
        "[describe the impact here]",
        "<insert the link to the dashboard>",
        "{who was affected?}",
        "_[What happened?]_",
        "To be written by Ana",
        "Lorem ipsum dolor sit amet",
    ],
)
def test_what_stands_in_for_text_is_known(text: str) -> None:
    assert is_placeholder(text)
    assert may_be_placeholder(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "None.",
        "Todos were lost",
        "[x]",
        "[#12]",
        "[Rolling forward, 13 minutes left]",
        "[What happened?](https://example.com) is our guide.",
        "wiped disks",
        "Who noticed it? A customer.",
        "*Important*",
    ],
)
def test_text_is_left_alone(text: str) -> None:
    assert not is_placeholder(text)
