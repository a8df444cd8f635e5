"""AW315: a phrase that the repository itself asks to avoid."""

from app.domain.rule import Rule
from app.domain.scales import Level

RULE = Rule(
    code="AW315",
    slug="house-phrase",
    level=Level.NOTICE,
    of_words=True,
    summary="Phrases that the policy lists are not used.",
    why="Each place has words of its own that hurt, or that mean something else to half of the readers. They are "
    "listed under `lint.extra_phrases` in the policy, each with what to write instead.",
    bad="The usual suspects had deployed on a Friday.",
    good="The deploy ran on a Friday, when the second reviewer is away.",
)
