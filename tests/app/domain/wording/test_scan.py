"""What the machines let pass is all that reading every sentence with every pattern finds."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.finding import Remark
from app.domain.policy import LintPolicy, Policy
from app.domain.wording import pace, review, scan
from app.domain.wording.gate import Entry, gate
from app.domain.wording.pattern import opened
from app.readers.postmortem import read_postmortem
from benchmarks.wording import load
from tests.app.domain.wording.spelt import spelt
from tests.shared import shared_path

EVERY = tuple(range(len(gate().entries)))
WORDS = sorted({word for entry in gate().entries for word in re.findall(r"[a-z][a-z'-]+", opened(entry.pattern.shape))})
PEOPLE = ["we", "We", "I", "the engineer", "Alice", "@bob", "somebody", "users", "the job", "he", "They"]
CONTRACTED = ["shouldn't", "didn’t", "we'd", "can't've", "cannot", "dont", "it's", "users'", "won&rsquo;t", "ca&#39;t"]
BETWEEN = [
    *[" "] * 30, ", ", ". ", ".", "-", " - ", "–", " — ", "…", "...", "! ", "? ", ": ", "; ", "/", " (", ") ", '"', "“",
    "”", "*", "**", " **", "** ", "_", " _", "_ ", "~~", "`", " `code` ", "``", " [", "](a b) ", "](x)", "] ", "![",
    "<b>", "</b>", "<", " <!-- ", "-->", "&nbsp;", "&", "\\", "\\*", "\n", "\r\n", "  \n", "\n> ", "\n- ", "\n\n", "|",
    "\n|a|b|\n|-|-|\n|", "🚨", "é", "\u00a0", "\u200b", "\u212a", "٣", "@", " https://x.y/a_b ", "www.x.y,", "#", "%",
    "'", "’", "\x1e", "\x01", "\t",
]  # fmt: skip


def remarks(text: str, policy: Policy, monkeypatch: pytest.MonkeyPatch, *, every: bool) -> list[tuple[str, Remark]]:
    doc = read_postmortem("postmortems/a.md", text, policy)
    with monkeypatch.context() as patched:
        patched.setattr(review, "pays", lambda size: True)
        if every:
            patched.setattr(scan, "candidates", lambda sources, _: ((n, EVERY) for n in range(len(sources))))
        return list(review.review(doc, policy))


def assert_same(text: str, monkeypatch: pytest.MonkeyPatch, policy: Policy | None = None) -> None:
    policy = policy or Policy()
    quick = remarks(text, policy, monkeypatch, every=False)
    assert quick == remarks(text, policy, monkeypatch, every=True)


def texts() -> Iterator[str]:
    rows = load(shared_path("corpus/blame-dev.jsonl"))
    yield "\n\n".join(row["text"] for row in rows)
    yield "\n".join(f"- {row['text']}" for row in rows)
    yield "\n".join(f"> {row['text']}\n>" for row in rows)
    yield from (
        Path(file).read_text("utf-8", "replace") for file in sorted(shared_path("corpus/documents").glob("*.md"))
    )


def test_nothing_is_lost_in_real_postmortems(monkeypatch: pytest.MonkeyPatch) -> None:
    for text in texts():
        assert_same(text, monkeypatch)


@given(st.lists(st.tuples(st.sampled_from(WORDS + 40 * (PEOPLE + CONTRACTED)), st.sampled_from(BETWEEN)), max_size=40))
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_nothing_is_lost_between_marks(monkeypatch: pytest.MonkeyPatch, parts: list[tuple[str, str]]) -> None:
    assert_same("".join(word + between for word, between in parts), monkeypatch)


@pytest.mark.parametrize("entry", gate().entries, ids=lambda entry: f"{entry.code} {entry.pattern.heads[:40]}")
def test_the_words_of_a_pattern_pass_its_machine(entry: Entry) -> None:
    pattern, number = entry.pattern, EVERY[gate().entries.index(entry)]
    source, lead, needs = opened(pattern.shape), opened(pattern.lead), opened(pattern.needs)
    shape, chance, seen = re.compile(source), Random(number), 0
    for turn in range(200):
        first, *others = spelt(source, chance).split(" ")
        line = " ".join((chance.choice(sorted(pattern.heads.split())) if turn % 2 else first, *others))
        before, after = f"the {spelt(lead, chance)}", f" {spelt(needs, chance)} "
        led = re.search(rf"(?:^| )(?:{lead})$", before) and re.search(needs, before + line + after)
        if led and shape.match(line + after) and line.split(" ")[0] in pattern.heads.split():
            ((_, found),) = scan.in_lines([f" {before}{line}{after} ".replace(" ", "  ").encode()])
            assert found is None or number in found, line
            seen += 1
    assert seen > 0 or lead or needs


def test_the_phrases_of_a_policy_are_found_where_no_pattern_is(monkeypatch: pytest.MonkeyPatch) -> None:
    policy = Policy(lint=LintPolicy(extra_phrases={"usual suspects": "Name the role."}, names="notice"))
    found = remarks("The usual suspects met.\n\nTraffic grew.\n\n@ana looked.", policy, monkeypatch, every=False)
    assert [code for code, _ in found] == ["AW315", "AW316"]


def test_a_machine_pays_after_many_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace._Pace, "asked", 0)
    assert not pace.pays(20_000)
    assert pace.pays(1_000_000)
    monkeypatch.setattr(pace, "_has_re2", lambda: False)
    assert not pace.pays(1_000_000)


def test_long_runs_without_a_space_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert_same("x" * 1_998 + "should have known. " + "y," * 3_000 + "human error", monkeypatch)
