"""The ten indicators and the five phrases of a facilitator that the idea began with, each with its own reframe."""

import pytest

from app.domain.wording import judge

PHRASES = [
    pytest.param("should have", "The reviewers should have caught the missing index.", "AW303", id="should have"),
    pytest.param("failed to", "Alice failed to check the replication lag.", "AW304", id="failed to"),
    pytest.param("bother", "The developer didn't bother to read the diff.", "AW309", id="didn't bother"),
    pytest.param("careless", "That was careless.", "AW307", id="careless"),
    pytest.param("negligent", "The hosting company was negligent.", "AW307", id="negligent"),
    pytest.param("obvious", "It was obvious that the disk would fill up.", "AW308", id="obvious"),
    pytest.param("stupid", "It was a stupid mistake.", "AW307", id="stupid"),
    pytest.param("mistake by", "A mistake by the storage team cost three hours.", "AW301", id="mistake by"),
    pytest.param("fault of", "This was the fault of the network team.", "AW301", id="fault of"),
    pytest.param("hose fault", "Nobody asked whose fault the typo was until Monday.", "AW301", id="whose fault"),
    pytest.param("known better", "Dana should have known better.", "AW303", id="X should have known better"),
    pytest.param("human error", "This was human error.", "AW302", id="This was human error"),
    pytest.param("follow", "Dana didn't follow the process.", "AW310", id="X didn't follow the process"),
    pytest.param("f only", "If only Dana had checked.", "AW303", id="If only X had checked"),
    pytest.param("careless", "Dana was careless.", "AW307", id="X was careless"),
]


@pytest.mark.parametrize(("words", "sentence", "code"), PHRASES)
def test_each_phrase_is_found_by_its_rule(words: str, sentence: str, code: str) -> None:
    cue = next(cue for cue in judge(sentence) if cue.code == code)
    assert words in sentence[cue.start : cue.end]
    assert "Dana" not in cue.reframe
    assert "Alice" not in cue.reframe


def test_no_two_phrases_share_a_reframe() -> None:
    # "careless" stands in both lists, so fifteen phrases make fourteen reframes
    reframes = {
        next(cue.reframe for cue in judge(param.values[1]) if cue.code == param.values[2])  # type: ignore[arg-type]
        for param in PHRASES
    }
    assert len(reframes) == len(PHRASES) - 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The alert should have fired.",
        "We should have a runbook.",
        "The health check failed to fire.",
        "Nothing obvious was found in the logs.",
        "The default of 300 seconds was kept.",
        "The stupid AI of the other cars turns left.",
    ],
)
def test_the_same_words_about_a_system_are_no_blame(sentence: str) -> None:
    assert judge(sentence) == ()
