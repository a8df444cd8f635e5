"""Action items in the many forms people give them."""

import pytest

from app.domain.policy import Person, Policy
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.scales import ItemState, Kind, Priority
from app.readers.postmortem import read_postmortem


def read(body: str, heading: str = "## Action items", policy: Policy | None = None) -> Postmortem:
    return read_postmortem("postmortems/a.md", f"# Checkout\n\n{heading}\n\n{body}\n", policy or Policy())


def only(body: str, policy: Policy | None = None) -> ActionItem:
    (item,) = read(body, policy=policy).action_items
    return item


@pytest.mark.parametrize(
    ("line", "title", "owner", "due", "priority"),
    [
        ("- [ ] Limit the pool @dana due 2026-03-01 P1", "Limit the pool", "dana", "2026-03-01", "P1"),
        ("- Limit the pool (@dana, by March 1st, 2026)", "Limit the pool", "dana", "2026-03-01", None),
        ("- [P2] Limit the pool (owner: @org/sre)", "Limit the pool", "org/sre", None, "P2"),
        ("- **[High]** Limit the pool - @dana - 2026-03-01", "Limit the pool", "dana", "2026-03-01", "High"),
        ("- @dana: limit the pool", "limit the pool", "dana", None, None),
        ("- Limit the pool. Owner: @dana. ETA: 2026-03-01.", "Limit the pool.", "dana", "2026-03-01", None),
        ("- Limit the pool (Dana, P2, 2026-03-01)", "Limit the pool", "Dana", "2026-03-01", "P2"),
        ("- Limit the pool — Owner: Dana, Sam — Due: Q2 2026", "Limit the pool", "Dana, Sam", "Q2 2026", None),
        ("- Limit the pool **JP**/NW", "Limit the pool", "JP/NW", None, None),
        ("- Ask @bob about the pool", "Ask @bob about the pool", None, None, None),
        ("- Serve the pool over **TLS**", "Serve the pool over TLS", None, None, None),
        ("- Limit the pool (owner: TBD)", "Limit the pool", None, None, None),
        ("- Check `due: never` handling", "Check due: never handling", None, None, None),
        ("- Limit the pool (P2) (Owner: Dana, Due: 2026-03-01)", "Limit the pool", "Dana", "2026-03-01", "P2"),
        ("- AI-1: Limit the pool (@dana)", "Limit the pool", "dana", None, None),
        ("- **Action 1:** Limit the pool - Assigned to: Dana", "Limit the pool", "Dana", None, None),
        ("- Action: Limit the pool", "Limit the pool", None, None, None),
        ("- [AI-3] Limit the pool", "Limit the pool", None, None, None),
        ("- ACT-01 - Limit the pool", "Limit the pool", None, None, None),
        ("- a) Limit the pool", "Limit the pool", None, None, None),
        ("- Limit the pool (assigned to Dana)", "Limit the pool", "Dana", None, None),
        ("- Limit the pool (Platform team)", "Limit the pool", "Platform team", None, None),
        ("- Limit the pool (Redis)", "Limit the pool (Redis)", None, None, None),
        ("- Limit the pool by 2026-W14", "Limit the pool", None, "2026-W14", None),
        ("- Limit the pool, ETA mid-April", "Limit the pool", None, "mid-April", None),
        ("- Limit the pool by March 2026", "Limit the pool", None, "March 2026", None),
        ("- Limit the pool due in 2 weeks", "Limit the pool", None, "in 2 weeks", None),
    ],
)
def test_a_line_is_taken_apart(line: str, title: str, owner: str | None, due: str | None, priority: str | None) -> None:
    item = only(line)
    assert (item.title, item.owner, item.due, item.priority) == (title, owner, due, priority)


@pytest.mark.parametrize(
    ("line", "status", "state"),
    [
        ("- [x] Limit the pool", "[x]", ItemState.COMPLETED),
        ("- [ ] Limit the pool", "[ ]", ItemState.OPEN),
        ("- [*] Limit the pool", "[*]", ItemState.COMPLETED),
        ("- ✅ Limit the pool", "✅", ItemState.COMPLETED),
        ("- Limit the pool - DONE", "DONE", ItemState.COMPLETED),
        ("- Limit the pool (in progress)", "in progress", ItemState.IN_PROGRESS),
        ("- Done: limit the pool", "Done", ItemState.COMPLETED),
        ("- **Offen:** limit the pool", "Offen", ItemState.OPEN),
        ("- Now we limit the pool. Done.", "Done", ItemState.COMPLETED),
        ("- [GH-1 (Done)](https://github.com/a/b/issues/1): limit the pool", "Done", ItemState.COMPLETED),
        ("- Limit the pool (Done!)", "Done", ItemState.COMPLETED),
        ("- Limit the pool - this has already been done.", "this has already been done", ItemState.COMPLETED),
        ("- Limit the pool", None, ItemState.OPEN),
        ("- Get the limit done", None, ItemState.OPEN),
    ],
)
def test_a_status_is_read_where_one_is_written(line: str, status: str | None, state: ItemState) -> None:
    item = only(line)
    assert (item.status, item.state) == (status, state)
    assert item.title.endswith(("the pool", "the pool.", "done"))


def test_what_follows_a_status_is_its_note() -> None:
    item = only("- Limit the pool - done in [#12](https://github.com/a/b/pull/12)")
    assert (item.title, item.note, item.link) == ("Limit the pool", "in #12", "https://github.com/a/b/pull/12")


@pytest.mark.parametrize(
    ("line", "title", "link"),
    [
        ("- Limit it. Ticket [#3](https://github.com/a/b/issues/3)", "Limit it.", "https://github.com/a/b/issues/3"),
        ("- [#3](https://github.com/a/b/issues/3): Limit it", "Limit it", "https://github.com/a/b/issues/3"),
        ("- [#3] Limit it\n\n[#3]: https://github.com/a/b/issues/3", "Limit it", "https://github.com/a/b/issues/3"),
        ("- Limit it https://github.com/a/b/issues/3", "Limit it", "https://github.com/a/b/issues/3"),
        ("- Limit [the pool](https://docs.example/pool)", "Limit the pool", "https://docs.example/pool"),
        ("- Try [a](https://docs.example/a) #7", "Try a", "#7"),
        ("- Limit it (blocked by #7)", "Limit it (blocked by #7)", "#7"),
        ("- Limit it (see <https://d.example/x>)", "Limit it (see https://d.example/x)", "https://d.example/x"),
        ("- PROJ-12: Limit it", "Limit it", "PROJ-12"),
        ("- Limit it (PROJ-12)", "Limit it", "PROJ-12"),
        ("- Limit it (Lena, 2026-04-03) - PROJ-12", "Limit it", "PROJ-12"),
        ("- PROJ-12", "PROJ-12", "PROJ-12"),
        ("- Limit UTF-8 (SHA-256)", "Limit UTF-8 (SHA-256)", None),
        ("- https://github.com/a/b/pull/3 - DONE", "https://github.com/a/b/pull/3", "https://github.com/a/b/pull/3"),
    ],
)
def test_the_tracking_link_comes_before_others_and_leaves_the_title(line: str, title: str, link: str | None) -> None:
    item = only(line)
    assert (item.title, item.link) == (title, link)


def test_a_lead_in_italics_is_the_title() -> None:
    item = only("- *Limit the pool:* so that one client cannot take all.")
    assert (item.title, item.description) == ("Limit the pool", "so that one client cannot take all.")


def test_a_bold_lead_is_the_title() -> None:
    item = only("- **Limit the pool**: so that one client cannot take all. Owner: @dana")
    assert (item.title, item.description) == ("Limit the pool", "so that one client cannot take all.")
    assert item.owner == "dana"


def test_lines_below_an_item_tell_about_it() -> None:
    item = only("- **Limit the pool**\n  - Owner: Dana\n  - Due: 2026-03-01\n  - Forty connections at most")
    assert (item.title, item.owner, item.due) == ("Limit the pool", "Dana", "2026-03-01")
    assert item.description == "Forty connections at most"


def test_numbered_headings_are_items() -> None:
    first, second = read(
        "### 1. Limit the pool\n**Owner:** Dana  \n**Due:** 2026-03-01\n\n### 2) Alert `@sam`"
    ).action_items
    assert (first.title, first.owner, first.due, first.form) == ("Limit the pool", "Dana", "2026-03-01", "heading")
    assert (second.title, second.owner) == ("Alert", "sam")


@pytest.mark.parametrize(
    ("group", "owner"),
    [
        ("**Robert**", "Robert"),
        ("**Alex & Raphaëlle**", "Alex & Raphaëlle"),
        ("**GE/RK**", "GE/RK"),
        ("@dana", "dana"),
        ("**Platform team**", "Platform team"),
        ("**For planning**", None),
        ("**Monitoring**", None),
        ("**To-do list:**", None),
        ("**Short term**", None),
    ],
)
def test_a_name_above_a_list_owns_every_item_below(group: str, owner: str | None) -> None:
    items = read(f"{group}\n\n- Limit the pool\n- Drain the queue").action_items
    assert [item.owner for item in items] == [owner, owner]


def test_headings_say_what_holds_for_all_items_below() -> None:
    first, second, third = read(
        "### Immediate actions (Completed)\n\n- Limit\n\n"
        "### Long term (Target: Q4 2026)\n\n- Drain\n\n### Detection\n\n- Alert"
    ).action_items
    assert (first.state, second.due, third.kind) == (ItemState.COMPLETED, "Q4 2026", Kind.DETECT)


def test_people_of_the_policy_are_known() -> None:
    policy = Policy(people={"dana": Person(names=("Dana Ito",))})
    item = only("- Dana Ito to limit the pool", policy)
    assert (item.title, item.owner) == ("to limit the pool", "Dana Ito")
    assert only("- Nobody to use the pool", policy).owner is None


def test_one_bad_row_never_hides_the_others() -> None:
    doc = read(
        "| Action | Owner | Due |\n|---|---|---|\n| Limit |\n| a | b | c | d | e |\n| Alert | Sam | 2026-03-01 |"
    )
    assert [item.title for item in doc.action_items] == ["Limit", "a", "Alert"]
    assert [note.kind for note in doc.notes] == ["malformed_row", "malformed_row"]
    assert doc.action_items[2].due == "2026-03-01"


def test_a_table_goes_on_behind_an_empty_line() -> None:
    doc = read("| Action | Owner |\n|---|---|\n| Limit | Dana |\n\n| Alert | Sam |")
    assert [(item.title, item.owner) for item in doc.action_items] == [("Limit", "Dana"), ("Alert", "Sam")]


def test_an_html_table_is_read_as_far_as_its_rows_can_be_told_apart() -> None:
    doc = read(
        "<table>\n<tr><th>Action</th><th>Owner</th></tr>\n<tr><td>Limit &amp; drain<td>Dana\n"
        '<tr><td><a href="https://github.com/a/b/issues/9">#9</a> Alert</td><td>TBD</td></tr>\n</table>'
    )
    assert [(item.title, item.owner, item.line) for item in doc.action_items] == [
        ("Limit & drain", "Dana", 7),
        ("Alert", None, 8),
    ]
    assert doc.action_items[1].link == "https://github.com/a/b/issues/9"


def test_a_table_names_the_place_of_each_cell() -> None:
    item = read("| Action | Owner | Status |\n|---|---|---|\n| Limit | **@dana** | wip |").action_items[0]
    owner = item.places["owner"]
    assert (owner.line, owner.column, owner.end_column) == (7, 11, 20)
    assert item.places["status"].column == 23


@pytest.mark.parametrize(
    "body",
    [
        "No actions.",
        "None",
        "- N/A",
        "- [ ] [Action 2] - [@owner] - [Due date]",
        "| Action | Owner |\n|---|---|\n| | |",
    ],
)
def test_nothing_promised_is_no_item(body: str) -> None:
    assert read(body).action_items == ()


def test_paragraphs_are_items_only_where_there_is_no_list() -> None:
    assert [item.title for item in read("Limit the pool.\n\nDrain the queue.").action_items] == [
        "Limit the pool.",
        "Drain the queue.",
    ]
    assert [item.title for item in read("We will do this:\n\n- Limit the pool\n\nIn all, a lot.").action_items] == [
        "Limit the pool"
    ]


def test_an_unknown_status_is_a_note() -> None:
    doc = read("| Action | Status |\n|---|---|\n| Limit | purple |")
    assert doc.action_items[0].state is ItemState.OPEN
    assert [(note.kind, note.text) for note in doc.notes] == [("unknown_status", "purple")]


def test_other_words_for_the_section() -> None:
    for heading in ("## Next steps", "### 6. Corrective & Preventative Measures 🔧", "# FOLLOW-UPS", "## Remediation"):
        assert read("- Limit", heading).action_items[0].title == "Limit"


def test_priority_words() -> None:
    item = read("| Task | Urgency |\n|---|---|\n| Limit | critical |").action_items[0]
    assert (item.priority, item.priority_level) == ("critical", Priority.P0)


def test_a_bold_line_with_lines_below_is_an_item_unless_it_names_a_group() -> None:
    assert [item.title for item in read("- **Limit the pool**\n  - at forty\n").action_items] == ["Limit the pool"]
    grouped = read("- **Short term**\n  - Limit the pool\n  - Drain the queue\n").action_items
    assert [item.title for item in grouped] == ["Limit the pool", "Drain the queue"]


def test_without_a_section_of_actions_check_boxes_and_tables_of_actions_count() -> None:
    doc = read_postmortem("a.md", "# T\n\n## Notes\n\n- [ ] Limit the pool @dana\n")
    assert [(item.title, item.owner) for item in doc.action_items] == [("Limit the pool", "dana")]
    doc = read_postmortem("a.md", "# T\n\n**Impact**: none\n\n| Action item | Owner |\n|---|---|\n| Limit | Sam |\n")
    assert [(item.title, item.owner) for item in doc.action_items] == [("Limit", "Sam")]


def test_a_line_may_call_itself_an_action_anywhere() -> None:
    doc = read_postmortem("a.md", "# T\n\n## Impact\n\n**Action item:** Limit the pool. Owner: @dana\n")
    assert [(item.title, item.owner) for item in doc.action_items] == [("Limit the pool.", "dana")]


@pytest.mark.parametrize("line", ["Completed:", "**Done**", "### Completed"])
def test_a_status_above_a_list_is_that_of_each_item_below(line: str) -> None:
    doc = read(f"{line}\n\n- Limit the pool\n- Drain the queue")
    assert [item.state for item in doc.action_items] == [ItemState.COMPLETED, ItemState.COMPLETED]


def test_a_line_with_a_status_is_a_paragraph_about_one_item() -> None:
    doc = read("**Done:** The pool is limited.\n\n**Open:** The queue has no limit.")
    assert [(item.title, item.state) for item in doc.action_items] == [
        ("The pool is limited.", ItemState.COMPLETED),
        ("The queue has no limit.", ItemState.OPEN),
    ]


def test_a_story_told_within_the_section_is_no_item() -> None:
    doc = read(
        "Lessons learned\n\n- The alert was quick\n\nAction items\n\n| Action | Owner |\n|---|---|\n| Limit | Sam |"
    )
    assert [(item.title, item.owner) for item in doc.action_items] == [("Limit", "Sam")]


def test_prose_beside_a_list_is_an_item_only_if_it_says_by_whom_or_when() -> None:
    body = "- Limit the pool\n\n## Follow-up\n\n"
    assert [item.title for item in read(f"{body}The pool is watched now.").action_items] == ["Limit the pool"]
    assert [item.due for item in read(f"{body}Meet again by 2026-03-09.").action_items] == [None, "2026-03-09"]


def test_the_longest_column_is_that_of_the_actions_where_none_is_called_so() -> None:
    item = only("| Id | Control | State |\n|---|---|---|\n| A-1 | Limit the pool to forty | wip |")
    assert (item.title, item.status) == ("Limit the pool to forty", "wip")
    item = only("| # | Owner | Priority | Due |\n|---|---|---|---|\n| 1 | Sam | Limit the pool | 2026-03-09 |")
    assert (item.title, item.owner, item.due, item.priority) == ("Limit the pool", "Sam", "2026-03-09", None)


def test_a_table_of_figures_holds_no_items() -> None:
    assert read("| Metric | Before | After |\n|---|---|---|\n| Latency | 10 ms | 12 ms |").action_items == ()


def test_columns_are_known_in_other_languages() -> None:
    item = only("| ID | 内容 | 担当者 | 期限 |\n|---|---|---|---|\n| P-1 | プールを制限する | 田中 | 2026-03-09 |")
    assert (item.title, item.owner, item.due) == ("プールを制限する", "田中", "2026-03-09")


def test_lines_below_a_plain_heading_are_items() -> None:
    text = "Corrective actions:\nLimit the pool.\nTasks:\n1. Drain the queue\n"
    assert [item.title for item in read_postmortem("a.md", text).action_items] == ["Limit the pool.", "Drain the queue"]


def test_a_heading_with_its_owner_below_is_an_item_even_among_lists() -> None:
    doc = read(
        "### AI-1: Limit the pool\n\n- **Owner**: Dana\n- **Due date**: 2026-03-01\n\nOne client took all.\n\n"
        "### Drain the queue\n\n- **Owner**: Sam\n\n### Other\n\n- Alert on the pool\n"
    )
    assert [(item.title, item.owner, item.due) for item in doc.action_items] == [
        ("Limit the pool", "Dana", "2026-03-01"),
        ("Drain the queue", "Sam", None),
        ("Alert on the pool", None, None),
    ]
    assert doc.action_items[0].description == "One client took all."


def test_a_column_that_only_numbers_the_items_is_not_their_title() -> None:
    item = only("| Item | Description | Assigned | Done? |\n|---|---|---|---|\n| 1 | Limit the pool | Dana | :x: |")
    assert (item.title, item.owner, item.state) == ("Limit the pool", "Dana", ItemState.OPEN)


def test_a_team_is_read_as_written() -> None:
    assert only("- Limit the pool (Owner: Ops team)").owner == "Ops team"


def test_check_boxes_within_one_are_items_too() -> None:
    doc = read("- [ ] Alert on all of:\n  - [x] the pool\n  - [ ] the queue\n- [ ] Limit the pool\n  - at forty\n")
    assert [(item.title, item.status) for item in doc.action_items] == [
        ("Alert on all of", "[ ]"),
        ("the pool", "[x]"),
        ("the queue", "[ ]"),
        ("Limit the pool", "[ ]"),
    ]


def test_what_might_be_done_is_no_promise_beside_what_will_be() -> None:
    text = "# T\n\n## Potential action items\n\n- Drain the queue\n"
    assert [item.title for item in read_postmortem("a.md", text).action_items] == ["Drain the queue"]
    text += "\n## Action items\n\n- Limit the pool\n"
    assert [item.title for item in read_postmortem("a.md", text).action_items] == ["Limit the pool"]


@pytest.mark.parametrize("line", ["Limit the pool (Dana)", "Limit the pool - Dana", "Limit the pool — Dana"])
def test_names_behind_most_items_of_a_list_are_their_owners(line: str) -> None:
    owners = [item.owner for item in read(f"- {line}\n- Drain the queue (Sam Poe)\n- Alert on it\n").action_items]
    assert owners == ["Dana", "Sam Poe", None]


@pytest.mark.parametrize(
    "text",
    [
        "## Lessons\n\nTo keep it from happening we will:\n\n- Limit the pool\n",
        "Here are the steps we are taking to prevent this from happening again;\n\n- Limit the pool\n",
        "## Lessons\n\n*Follow ups:*\n\n- Limit the pool\n",
        "## Lessons\n\n- AI-1: Limit the pool\n- Pools run dry\n",
        "## What went wrong\n\n- The pool ran dry\n- Action item: Limit the pool\n",
        "## Prevention\n\n> - Limit the pool\n",
        "## Where do we go from here?\n\n1. Limit the pool\n",
        "## 4.2 Plan d’amélioration pour éviter la récurrence\n\n- Limit the pool\n",
        "## 改善措施与跟进\n\n- Limit the pool\n",
    ],
)
def test_what_is_promised_in_a_list_is_an_item_wherever_it_stands(text: str) -> None:
    assert [item.title for item in read_postmortem("a.md", f"# T\n\n{text}").action_items] == ["Limit the pool"]


@pytest.mark.parametrize(
    "text",
    [
        "## Response\n\nTo stop it we did the following:\n\n- limited the pool\n",
        "## What happened\n\nIt was down because:\n\n- the pool ran dry\n",
        "## Prevention\n\nNo similar causes are known.\n",
        "## Next steps\n\nWe are proud of how quickly the team came together on a Sunday.\n",
        "## Next steps\n\nThis incident made clear that the pool has no limit.\n",
        "## Thanks\n\nTODO: thank Sam\n",
    ],
)
def test_what_is_only_told_is_no_item(text: str) -> None:
    assert read_postmortem("a.md", f"# T\n\n{text}").action_items == ()


def test_a_digest_in_the_summary_is_no_item_beside_the_section() -> None:
    text = "# T\n\n## Summary\n\n- **Remediation:** limit the pool\n\n## Remediation\n\n- Limit the pool to forty\n"
    assert [item.title for item in read_postmortem("a.md", text).action_items] == ["Limit the pool to forty"]


def test_a_section_on_prevention_counts_beside_that_of_the_actions_if_it_has_a_list() -> None:
    text = "# T\n\n## Prevention\n\n- Limit the pool\n\n## Action items\n\n- Drain the queue\n"
    assert [item.title for item in read_postmortem("a.md", text).action_items] == ["Limit the pool", "Drain the queue"]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("1. Retries hardened:\n   - in the proxy\n   - in the job\n", ["Retries hardened"]),
        ("1. **Dual monitoring**:\n   - of nodes\n   - of the API\n", ["Dual monitoring"]),
        (
            "- Limit the pool\n- **Automatic failover** (planned):\n  - within 30 s\n",
            ["Limit the pool", "Automatic failover (planned)"],
        ),
        ("1. Short term:\n   - Limit the pool\n2. Long term:\n   - Drain it\n", ["Limit the pool", "Drain it"]),
        (
            "1. **CI audit of GitHub Actions**\n   It runs on every push.\n   - for a mark\n",
            ["CI audit of GitHub Actions"],
        ),
    ],
)
def test_what_is_numbered_or_among_items_is_an_item_rather_than_a_group(body: str, titles: list[str]) -> None:
    assert [item.title.split(" It runs")[0] for item in read(body).action_items] == titles


def test_columns_are_known_without_their_accents() -> None:
    item = only("| Accion | Responsable | Fecha limite |\n|---|---|---|\n| Limitar | Dana | 1 semana |")
    assert (item.title, item.owner, item.due) == ("Limitar", "Dana", "1 semana")


def test_a_ticket_in_front_of_the_action_in_a_table_is_its_link() -> None:
    item = only("| Action | Owner |\n|---|---|\n| PROJ-12: Limit the pool | Dana |")
    assert (item.title, item.link) == ("Limit the pool", "PROJ-12")


def test_a_list_beside_a_table_of_the_items_holds_only_those_that_are_marked() -> None:
    doc = read(
        "- the pool was limited at once\n- [ ] Drain the queue\n\n| Action | Owner |\n|---|---|\n| Limit | Dana |\n\n"
        "### Kinds\n\n- **Prevent:** limits\n- Ask about it (owner: Sam)\n"
    )
    assert [item.title for item in doc.action_items] == ["Drain the queue", "Limit", "Ask about it"]


def test_what_was_done_at_the_time_is_no_item_though_its_table_looks_like_one() -> None:
    table = "| Time | Action | Person |\n|---|---|---|\n| 10:02 | Restarted it | Dana |\n"
    assert read_postmortem("a.md", f"# T\n\n## Timeline\n\n### Response\n\n{table}").action_items == ()


def test_lines_with_tabs_are_rows() -> None:
    (item,) = read("Action\tResponsible person\nLimit the pool\tDana\n").action_items
    assert (item.title, item.owner) == ("Limit the pool", "Dana")


@pytest.mark.parametrize(
    ("body", "title", "owner", "status"),
    [
        ("- [x] **Pin MCP** — in every path\n", "Pin MCP — in every path", None, "[x]"),
        ("- [N/A] **Replace it** — not needed\n", "Replace it — not needed", None, "[N/A]"),
        ("**Limits on the pool.** We now alert at 70%.\n", "Limits on the pool. We now alert at 70%.", None, None),
        ("- **Preventive measures:**\n  - Limit the pool\n", "Limit the pool", None, None),
        (
            "- Limit the pool\n  - Target: a rule that keeps two pools off the same node at all times\n",
            "Limit the pool",
            None,
            None,
        ),
    ],
)
def test_bold_words_are_no_names_and_long_ones_no_dates(
    body: str, title: str, owner: str | None, status: str | None
) -> None:
    item = only(body)
    assert (item.title, item.owner, item.status, item.due) == (title, owner, status, None)


@pytest.mark.parametrize("heading", ["## Follow-up notes", "## 1-Week Follow-up (2026-03-09)", "## 30-day follow up"])
def test_notes_of_a_follow_up_are_no_promises(heading: str) -> None:
    assert read("- All is well", heading).action_items == ()


def test_check_boxes_below_a_numbered_theme_are_the_items() -> None:
    doc = read("### 1. Monitoring\n\n- [ ] Alert on the pool\n\n### 2. Recovery plan\n\n- [x] Write it down\n")
    assert [(item.title, item.status) for item in doc.action_items] == [
        ("Alert on the pool", "[ ]"),
        ("Write it down", "[x]"),
    ]


def test_what_is_asked_for_below_a_numbered_theme_are_the_items() -> None:
    body = (
        "1. **Resource management**\n   - Limit the pool\n   - Add an alert\n2. **Drain the queue**\n   - Use a job\n"
    )
    assert [item.title for item in read(body).action_items] == ["Limit the pool", "Add an alert", "Drain the queue"]


def test_advice_is_no_item_beside_what_is_promised() -> None:
    advice = "## Recommendations\n\n### Immediate actions\n\n1. Limit the pool\n"
    assert [item.title for item in read_postmortem("a.md", f"# T\n\n{advice}").action_items] == ["Limit the pool"]
    doc = read_postmortem("a.md", f"# T\n\n## Action items\n\n- Drain it\n\n{advice}")
    assert [item.title for item in doc.action_items] == ["Drain it"]


def test_a_section_on_prevention_may_list_in_its_subsections() -> None:
    text = "# T\n\n## Action items\n\n- Drain it\n\n## Prevention measures\n\n### Pool\n\n- Limit it\n"
    assert [item.title for item in read_postmortem("a.md", text).action_items] == ["Drain it", "Limit it"]
