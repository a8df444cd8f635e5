"""The quick look never misses what a slow one finds."""

import builtins
import importlib
from typing import Any

import pytest

from app.domain.wording import judge, might_blame, sieve
from app.domain.wording.gate import gate
from tests.app.domain.wording.literals import candidates


@pytest.mark.parametrize("entry", gate().entries, ids=lambda entry: f"{entry.code} {entry.pattern.heads[:40]}")
def test_the_keys_of_a_pattern_stand_in_all_that_it_matches(entry: Any) -> None:
    keys = tuple((entry.pattern.keys or entry.pattern.heads).split())
    known = list(candidates(entry.pattern, lambda word: float(not word.startswith(keys))))
    assert any(all(word.startswith(keys) for word in words) for words in known), min(known, key=len)


@pytest.mark.parametrize(
    "source",
    [
        b"We **failed** to check the lag.",
        b"It was care**less**.",
        b"We shouldn&#8217;t have deployed.",
        b"It was care<b>less</b>.",
        b"It was [care](x)less.",
        "We shouldn’t have deployed.".encode(),
    ],
)
def test_marks_in_the_source_do_not_hide_a_word(source: bytes) -> None:
    assert might_blame(source)


def test_a_text_without_any_cue_is_passed_over() -> None:
    assert not might_blame(b"Traffic grew. Disk usage peaked around noon.")


def test_the_sieve_works_without_re2(monkeypatch: pytest.MonkeyPatch) -> None:
    known = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "re2":
            raise ImportError(name)
        return known(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    fresh = importlib.reload(sieve)
    assert fresh.might_blame(b"The engineer was careless.")
    assert not fresh.might_blame(b"Traffic grew.")


@pytest.mark.parametrize("sentence", ["Alice failed to check.", "This was human error.", "It took us too long."])
def test_what_is_judged_passes_the_sieve(sentence: str) -> None:
    assert judge(sentence)
    assert might_blame(sentence.encode())
