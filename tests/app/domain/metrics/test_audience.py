"""A report speaks of no document that its readers may not read."""

from dataclasses import replace

import pytest

from app.domain.metrics.audience import within_audience
from app.domain.scales import Visibility
from app.domain.tracked import TrackedDocument
from tests.app.domain.metrics.build import REPO, item


def document(visibility: str | None) -> TrackedDocument:
    return TrackedDocument(
        repo=REPO,
        path="p.md",
        first_path="p.md",
        title="Payments down",
        incident_date=None,
        severity_level=1,
        status=None,
        visibility=visibility,
        services=(),
        merged_at=None,
        commit="c",
    )


@pytest.mark.parametrize(
    ("visibility", "audience", "is_told"),
    [
        (None, Visibility.PUBLIC, True),
        ("public", Visibility.PUBLIC, True),
        ("internal", Visibility.PUBLIC, False),
        ("restricted", Visibility.INTERNAL, False),
        ("internal", Visibility.INTERNAL, True),
        ("restricted", Visibility.RESTRICTED, True),
        ("secret", Visibility.INTERNAL, False),
    ],
)
def test_an_item_is_told_to_no_wider_audience_than_its_document(
    visibility: str | None, audience: Visibility, is_told: bool
) -> None:
    assert bool(within_audience([item()], [document(visibility)], audience)) is is_told


@pytest.mark.parametrize(("path", "first_path"), [("p.md", "old.md"), ("new.md", "p.md")])
def test_a_document_that_moved_keeps_its_items_to_itself(path: str, first_path: str) -> None:
    moved = replace(document("restricted"), path=path, first_path=first_path)
    assert within_audience([item()], [moved], Visibility.INTERNAL) == []


def test_an_item_without_a_known_document_is_as_visible_as_its_repository() -> None:
    assert within_audience([item()], [], Visibility.PUBLIC) == [item()]
