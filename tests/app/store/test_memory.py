"""What is remembered comes back as it was, under the repository's present name."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.domain.effects import Applied
from app.domain.plan import Plan
from app.domain.refs import ChangeRef, IssueRef, RepoRef
from app.domain.scales import ItemState, Kind, Priority
from app.domain.tracked import LogEntry, PostedFinding, ReviewRecord, Sent, TrackedDocument, TrackedItem
from app.errors import ChangedMeanwhile
from app.store.open import SqlStore
from tests.app.store.samples import BANK, SHOP, item, mention, sticky

NOON = datetime(2026, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)

FULL_ITEM = TrackedItem(
    key="ITEM",
    repo=SHOP,
    path="postmortems/queue.md",
    line=12,
    commit="c0ffee",
    title="Alert on queue depth 🚨",
    issue=IssueRef(BANK, 17),
    state=ItemState.BLOCKED,
    priority=Priority.P1,
    item_kind=Kind.DETECT,
    owner="dana",
    due=date(2026, 3, 1),
    original_due=date(2026, 2, 1),
    severity_level=2,
    service="checkout",
    created_at=NOON,
    closed_at=NOON,
    adopted=True,
    completion_note="see #4",
    last_human_activity=NOON,
    assignees=("dana", "lee"),
    unassigned_reason="left the team",
    sent=(Sent(1, date(2026, 3, 2), ("dana",)), Sent(2, date(2026, 3, 9), ("dana", "lee"))),
    ladder_added=("lee",),
    ladder_removed=("dana",),
    reminded_before=True,
    row_gone_at=NOON,
    document_seen={"due": "2026-03-01", "owner": None},
    issue_seen={"state": "open"},
)

DOCUMENT = TrackedDocument(
    repo=SHOP,
    path="postmortems/queue.md",
    first_path="postmortems/q.md",
    title="Queue",
    incident_date=date(2026, 2, 1),
    severity_level=1,
    status="completed",
    visibility="internal",
    services=("checkout", "mail"),
    merged_at=NOON,
    commit="c0ffee",
)


def test_an_item_comes_back_as_it_was(store: SqlStore) -> None:
    by_default = {each.name for each in fields(TrackedItem) if getattr(FULL_ITEM, each.name) == each.default}
    assert by_default == {"version"}, "a new field wants a value above"
    store.commit(Plan(items=(FULL_ITEM,)))
    assert store.item("ITEM") == FULL_ITEM
    assert store.item_of_issue(IssueRef(BANK, 17)) == FULL_ITEM
    assert store.item_of_issue(IssueRef(SHOP, 17)) is None
    assert store.item("other") is None


def test_documents_and_reviews_come_back_as_they_were(store: SqlStore) -> None:
    review = ReviewRecord(
        change=ChangeRef(SHOP, 4), head_sha="c0ffee", sticky_comment=2**40, posted=(PostedFinding("f", 9, "ignored"),)
    )
    store.commit(Plan(documents=(DOCUMENT,), reviews=(review,)))
    assert store.documents(SHOP) == [DOCUMENT]
    assert store.documents(BANK) == []
    assert store.review(ChangeRef(SHOP, 4)) == review
    assert store.review(ChangeRef(SHOP, 5)) is None
    assert store.reviews() == [review]


def test_what_comes_later_replaces_what_stands_under_the_same_key(store: SqlStore) -> None:
    newer = replace(item("k"), state=ItemState.COMPLETED)
    store.commit(Plan(items=(item("k"), newer), documents=(DOCUMENT,)))
    (stands,) = store.items()
    assert stands == newer
    store.commit(Plan(items=(replace(stands, state=ItemState.OPEN),), documents=(replace(DOCUMENT, title="New"),)))
    assert store.items() == [item("k")]
    assert [document.title for document in store.documents()] == ["New"]


@pytest.mark.parametrize(
    ("repo", "path", "live_only", "keys"),
    [
        pytest.param(None, None, False, ["a", "b", "c", "d"], id="all"),
        pytest.param(SHOP, None, False, ["a", "b", "c"], id="of a repository"),
        pytest.param(SHOP, "x.md", False, ["c"], id="of a document"),
        pytest.param(SHOP, None, True, ["a", "c"], id="of a repository, live ones"),
        pytest.param(RepoRef("github.com", "acme/shop"), None, True, ["a", "c"], id="by name alone"),
        pytest.param(RepoRef("git.example", "acme/shop", 101), None, False, [], id="the same id on another host"),
    ],
)
def test_items_are_found_by_repository_path_and_life(
    store: SqlStore, repo: RepoRef | None, path: str | None, live_only: bool, keys: list[str]
) -> None:
    done = replace(item("b"), state=ItemState.WONT_DO)
    store.commit(Plan(items=(item("d", BANK), item("c", path="x.md"), done, item("a"))))
    assert [each.key for each in store.items(repo, path=path, live_only=live_only)] == keys


def test_a_rename_moves_nothing(store: SqlStore) -> None:
    store.commit(Plan(items=(item("k"),), documents=(DOCUMENT,)))
    renamed = replace(SHOP, name="acme/store")
    store.save_repository(renamed, active=True, private=False)
    assert store.item("k") == replace(item("k"), repo=renamed)
    assert store.items(RepoRef("github.com", "acme/store")) == store.items(renamed) == store.items(SHOP)
    assert store.items(RepoRef("github.com", "acme/shop")) == []
    assert store.repositories() == [renamed]


def test_an_id_is_learned_for_a_repository_known_by_name(store: SqlStore) -> None:
    by_name = RepoRef("github.com", "acme/shop")
    store.commit(Plan(items=(item("k", by_name),)))
    store.commit(Plan(items=(item("l", SHOP),)))
    assert [each.repo for each in store.items(by_name)] == [SHOP, SHOP]


def test_what_was_kept_under_a_new_name_joins_the_repository_that_took_it(store: SqlStore) -> None:
    new_name = RepoRef("github.com", "acme/store")
    moved = replace(DOCUMENT, repo=new_name, title="New")
    store.commit(Plan(items=(item("old"),), documents=(DOCUMENT,)))
    store.commit(Plan(items=(item("new", new_name),), documents=(moved, replace(moved, path="other.md"))))
    renamed = replace(SHOP, name="acme/store")
    store.save_repository(renamed, active=True, private=False)
    assert [each.key for each in store.items(renamed)] == ["new", "old"]
    assert [(each.path, each.title) for each in store.documents(renamed)] == [
        ("other.md", "New"),
        ("postmortems/queue.md", "Queue"),
    ]


def test_a_name_given_to_another_repository_is_another_repository(store: SqlStore) -> None:
    store.commit(Plan(items=(item("k"),)))
    other = replace(SHOP, id=999)
    store.commit(Plan(items=(item("l", other),)))
    assert [each.key for each in store.items(SHOP)] == ["k"]
    assert [each.key for each in store.items(other)] == ["l"]


def test_the_log_is_kept_once_in_order_and_by_repository(store: SqlStore) -> None:
    later = LogEntry("k", NOON + timedelta(hours=1), "state", "open", "completed")
    first = LogEntry("k", NOON.astimezone(timezone(timedelta(hours=2))), "created", None, None)
    elsewhere = LogEntry("b", NOON, "created", None, None)
    store.commit(Plan(items=(item("k"), item("b", BANK)), log=(later, first, elsewhere)))
    store.commit(Plan(log=(first,)))
    assert store.log(SHOP) == [first, later]
    assert store.log() == [first, elsewhere, later]
    store.forget_items(SHOP)
    assert store.log(SHOP) == [first, later]


def test_mentions_are_counted_from_a_time_on(store: SqlStore) -> None:
    entries = [LogEntry("k", NOON + timedelta(hours=hour), "mention", None, "dana") for hour in range(3)]
    store.commit(Plan(log=(*entries, LogEntry("k", NOON, "due", "dana", "lee"))))
    assert store.mentions_since(NOON + timedelta(hours=1)) == [("dana", entry.at) for entry in entries[1:]]


def test_forgetting_items_keeps_the_outbox(store: SqlStore) -> None:
    store.commit(Plan(items=(item("k"), item("b", BANK)), documents=(DOCUMENT,), effects=(mention("m"),)))
    store.forget_items(SHOP)
    assert [each.key for each in store.items()] == ["b"]
    assert store.documents() == []
    assert store.effect_is_planned("m")


def test_effects_are_listed_with_state_and_reason(store: SqlStore) -> None:
    store.commit(Plan(effects=(mention("m"), sticky("text"))))
    lease = store.take_lane()
    assert lease is not None
    row = store.next_effect(lease)
    assert row is not None
    store.bury(lease, row, "Issues are switched off.")
    assert store.effects(["dead"]) == [(mention("m"), "dead", "Issues are switched off.")]
    assert store.effects() == [*store.effects(["dead"]), (sticky("text"), "planned", None)]


def test_what_counts_as_sent_is_not_sent(store: SqlStore) -> None:
    store.assume_sent([mention("m"), sticky("text")])
    assert store.commit(Plan(effects=(mention("m"), sticky("text")))) == 0
    assert store.take_lane() is None
    assert store.commit(Plan(effects=(sticky("newer"),))) == 1


def test_an_answer_with_a_text_that_no_database_takes_is_kept_too(store: SqlStore) -> None:
    store.commit(Plan(effects=(mention("m"),)))
    lease = store.take_lane()
    assert lease is not None
    row = store.next_effect(lease)
    assert row is not None
    store.settle(lease, row, Applied(assignees=("a\0",)), Plan(), 0)
    assert store.effects() == [(mention("m"), "done", None)]


def test_a_decision_made_from_what_has_changed_meanwhile_is_not_written(store: SqlStore) -> None:
    change = ChangeRef(SHOP, 4)
    store.commit(Plan(items=(item("k"),), reviews=(ReviewRecord(change=change, head_sha="a"),)))
    read, review = store.items()[0], store.review(change)
    assert review is not None
    store.commit(Plan(items=(replace(read, due=date(2026, 3, 1)),), reviews=(replace(review, head_sha="b"),)))
    for late in (Plan(items=(read,), effects=(mention("m"),)), Plan(reviews=(review,), effects=(mention("m"),))):
        with pytest.raises(ChangedMeanwhile):
            store.commit(late)
    assert not store.effect_is_planned("m")
    assert store.items()[0].due == date(2026, 3, 1)
    store.commit(Plan(items=(store.items()[0],), effects=(mention("m"),)))
    assert store.effect_is_planned("m")


def test_what_was_decided_from_an_older_item_is_refused_whole(store: SqlStore) -> None:
    store.commit(Plan(items=(item("k"),)))
    (seen,) = store.items()
    store.commit(Plan(items=(replace(seen, line=2),)))
    with pytest.raises(ChangedMeanwhile):
        store.commit(Plan(items=(replace(seen, line=3),), documents=(DOCUMENT,)))
    assert [found.line for found in store.items()] == [2]
    assert store.documents() == []
