"""Which files are postmortems."""

import pytest

from app.domain.documents import is_postmortem_path, matches
from app.domain.policy import DocumentsPolicy, Policy


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("postmortems/2026/checkout.md", True),
        ("docs/postmortems/a.md", True),
        ("incidents/a.MD", True),
        ("postmortems/README.md", False),
        ("postmortems/index.md", False),
        ("postmortems/template.md", False),
        ("postmortems/postmortem-template.md", False),
        ("postmortems/2022-12-16-incident-report-template.md", False),
        ("postmortems/_TEMPLATE.md", False),
        ("postmortems/0000-template.md", False),
        ("postmortems/how-to-write-a-postmortem-guide.md", False),
        ("postmortems/SUMMARY.md", False),
        ("postmortems/2026-03-02-index.md", True),
        ("postmortems/2026-03-02-template-rendering-failed.md", True),
        ("postmortems/incident-summary.md", True),
        ("postmortems/log.txt", False),
        ("docs/a.md", False),
        ("old/postmortems/a.md", False),
    ],
)
def test_the_default_paths(path: str, is_one: bool) -> None:
    assert is_postmortem_path(path, Policy()) is is_one


def test_excluded_paths_are_none() -> None:
    policy = Policy(postmortems=DocumentsPolicy(paths=("**/pm-*.md",), exclude=("old/**",)))
    assert is_postmortem_path("team/pm-1.md", policy)
    assert not is_postmortem_path("old/pm-1.md", policy)


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("a/b/c.md", "a/**", True),
        ("a/b/c.md", "a/*", False),
        ("a/c.md", "a/*.md", True),
        ("a/c.md", "**/c.md", True),
        ("c.md", "**/c.md", True),
        ("a/b/c.md", "a/**/c.md", True),
        ("a/c.md", "a/**/c.md", True),
        ("a/x.md", "a/[xy].md", True),
        ("a/z.md", "a/[!xy].md", True),
        ("a/c.md", "a/?.md", True),
        ("a/b/c.md", "a", True),
        ("a/b/c.md", "a/", True),
        ("ab/c.md", "a", False),
    ],
)
def test_globs(path: str, pattern: str, fits: bool) -> None:
    assert matches(path, pattern) is fits
