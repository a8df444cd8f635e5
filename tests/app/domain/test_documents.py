import pytest

from app.domain.documents import is_document_path, is_postmortem_path
from app.domain.policy import DocumentsPolicy, Policy


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("postmortems/checkout.md", True),
        ("postmortems/2026/03/checkout.MD", True),
        ("docs/postmortems/checkout.md", True),
        ("incidents/checkout.md", True),
        ("team/postmortems/checkout.md", False),
        ("postmortems.md", False),
        ("postmortems/checkout.txt", False),
        ("postmortems/README.md", False),
        ("postmortems/2026/index.md", False),
        ("postmortems/template.md", False),
        ("postmortems/postmortem-template.md", False),
        ("postmortems/_template.md", False),
        ("postmortems/2026-03-14-email-template.md", True),
        ("postmortems/the-search-index.md", True),
    ],
)
def test_the_default_paths_hold_postmortems_but_no_index_and_no_template(path: str, found: bool) -> None:
    assert is_postmortem_path(path, Policy()) is found


@pytest.mark.parametrize(
    ("pattern", "path", "found"),
    [
        ("**/rca-*.md", "teams/shop/rca-12.md", True),
        ("**/rca-*.md", "rca-12.md", True),
        ("rca/*.md", "rca/2026/12.md", False),
        ("rca", "rca/2026/12.md", True),
        ("rca/", "rca/12.md", True),
        ("r?a/**", "r.a/12.md", True),
        ("r.a/**", "rca/12.md", False),
    ],
)
def test_a_glob_crosses_folders_only_with_two_stars(pattern: str, path: str, found: bool) -> None:
    assert is_postmortem_path(path, Policy(postmortems=DocumentsPolicy(paths=(pattern,)))) is found


def test_what_is_excluded_stays_out_even_when_a_folder_is_given() -> None:
    policy = Policy(postmortems=DocumentsPolicy(exclude=("postmortems/drafts/**",), template="postmortems/form.md"))
    assert not is_document_path("postmortems/drafts/checkout.md", policy)
    assert not is_document_path("postmortems/form.md", policy)
    assert is_document_path("anywhere/checkout.md", policy)
