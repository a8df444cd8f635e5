"""What `afterword show` prints."""

from app.readers.postmortem import read_postmortem
from app.render.show import show_json, show_text

TEXT = """# Checkout was down

- **Date**: 2 March 2026
- **Severity**: SEV-2

## Next steps

- [ ] Limit the pool @dana due 2026-03-09 P1 ([#12](https://github.com/a/b/issues/12))
- Drain the queue
"""


def test_the_json_has_the_documents_words_and_our_values_beside_them() -> None:
    shown = show_json(read_postmortem("postmortems/a.md", TEXT))
    assert {key: shown[key] for key in ("version", "title", "date", "severity", "severity_level")} == {
        "version": 1,
        "title": "Checkout was down",
        "date": "2026-03-02",
        "severity": "SEV-2",
        "severity_level": 2,
    }
    assert shown["sections"] == [
        {"title": "Checkout was down", "slug": None, "line": 1},
        {"title": "Next steps", "slug": "actions", "line": 6},
    ]
    assert shown["action_items"][0] == {
        "title": "Limit the pool",
        "description": None,
        "owner": "dana",
        "owners": ["dana"],
        "due": "2026-03-09",
        "due_date": "2026-03-09",
        "priority": "P1",
        "priority_level": "P1",
        "status": "[ ]",
        "state": "open",
        "kind": None,
        "link": "https://github.com/a/b/issues/12",
        "line": 8,
    }
    second = shown["action_items"][1]
    assert (second["owner"], second["owners"], second["due"], second["status"]) == (None, [], None, None)
    assert (second["state"], second["priority_level"]) == ("open", "unset")


def test_the_text_is_for_people_and_cannot_steer_a_terminal() -> None:
    shown = show_text(read_postmortem("postmortems/a.md", TEXT.replace("Drain", "Drain\x1b[31m")))
    assert "Limit the pool" in shown
    assert "owner dana, due 2026-03-09, priority P1, status [ ] (open)" in shown
    assert "\x1b" not in shown
