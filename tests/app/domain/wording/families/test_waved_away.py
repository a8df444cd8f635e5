"""Signs and people that were waved away, and what machines drop or filter."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Warnings from the night shift fell on deaf ears.", Level.NOTICE),
        ("Our mentor's suggestion to cut scope went unheeded.", Level.NOTICE),
        ("Complaints by tenants were brushed off for months.", Level.WARNING),
        ("The alerts were ignored for two days.", Level.NOTICE),
        ("The bank dismissed complaints from its own branches.", Level.WARNING),
        ("The agency's concerns were never taken seriously.", Level.NOTICE),
        ("They wouldn't budge, so we ended up with seven days.", Level.WARNING),
        ("The CTO would not hear of a delay.", Level.WARNING),
        ("Sales waved away the risks.", Level.WARNING),
        ("Equifax ignored the advice of its own auditors.", Level.WARNING),
        ("Reports of smoke were dismissed as steam.", Level.NOTICE),
        ("The project's lead shrugged off our questions.", Level.WARNING),
        ("Several red flags were overlooked.", Level.NOTICE),
        ("We brushed aside the warnings of the beta testers.", Level.NOTICE),
        ("Safety concerns were ignored and discarded.", Level.NOTICE),
        ("Some residents who spoke up were not listened to.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The message was discarded by the broker.",
        "Errors were ignored by the parser.",
        "The alert was silenced during the maintenance.",
        "The pages were suppressed by the inhibition rule.",
        "We ignored the first page because it matched the planned test.",
        "The linter ignores warnings in vendored code.",
        "The request was rejected.",
        "Reports were written to the bucket.",
        "The idea was explained in the design document.",
        "The valve would not budge.",
        "The server would not accept connections.",
        "The page was discarded from the cache.",
        "The notifications were sent to the old channel.",
        "The evidence was buried in the logs of another host.",
        "A flag that is ignored by the old client was added.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
