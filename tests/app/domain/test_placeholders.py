import pytest

from app.domain.placeholders import find_worth_a_look, is_placeholder


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
    for source in (text, f"- [ ] {text}", f"Before.\n\n> 1. {text}\n", f"[^1]: {text}\r\n"):
        ((start, end),) = find_worth_a_look(source.encode())
        assert start <= source.index(text) < end


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
