"""What the gate lets pass is all that trying every pattern at every word finds."""

import re
from random import Random

import pytest

from app.domain.wording import engine, gate, index, judge
from app.domain.wording.gate import Entry, as_imported
from app.domain.wording.pattern import opened
from app.domain.wording.words import Words
from benchmarks.wording import load
from tests.app.domain.wording.spelt import spelt
from tests.shared import shared_path
from tools.wording_index import FILE_OF_INDEX, written

LIVE = as_imported()


def test_the_index_is_in_step_with_the_patterns() -> None:
    assert written() == FILE_OF_INDEX.read_text("utf-8"), "Patterns were changed since. Run: make index"


def test_the_index_is_used_where_it_is_in_step() -> None:
    assert (gate.gate().openings is index.OPENINGS) is (gate.sources_size() == index.SIZE)


@pytest.mark.parametrize("entry", LIVE.entries, ids=lambda entry: f"{entry.code} {entry.pattern.heads[:40]}")
def test_whatever_a_pattern_matches_passes_the_gate(entry: Entry) -> None:
    pattern, number = entry.pattern, LIVE.entries.index(entry)
    source, lead, needs = opened(pattern.shape), opened(pattern.lead), opened(pattern.needs)
    shape, chance, heads = re.compile(source), Random(number), pattern.heads.split()
    for turn in range(100):
        first, *others = spelt(source, chance).split(" ")
        line = " ".join((chance.choice(heads) if turn % 2 else first, *others))
        before, after = spelt(lead, chance) if lead else "the ", f"{spelt(needs, chance)} , "
        if before + line + after != f"{' '.join((before + line + after).split())} " or (before and before[-1] != " "):
            continue
        led = re.search(rf"(?:^| )(?:{lead})$", before) and re.search(needs, before + line + after)
        if led and shape.match(line + after) and line.split(" ")[0] in heads:
            words = Words("", (before + line + after).split())
            assert (number, len(before.split())) in gate.openings(words), before + line + after


def test_judging_with_the_index_finds_what_judging_without_it_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = [row["text"] for row in load(shared_path("corpus/blame-dev.jsonl"))]
    found = [judge(sentence) for sentence in sentences]
    monkeypatch.setattr(engine, "gate", lambda: LIVE)
    monkeypatch.setattr(gate, "gate", lambda: LIVE)
    monkeypatch.setattr(gate, "_opened_by", gate._opened_by.__wrapped__)
    assert found == [judge(sentence) for sentence in sentences]
