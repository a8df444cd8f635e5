"""AW316: a person is named, where the repository asks for roles."""

from app.domain.rule import Rule
from app.domain.scales import Level

RULE = Rule(
    code="AW316",
    slug="person-named",
    level=Level.NOTICE,
    of_words=True,
    summary="Where the policy asks for it, people appear by role, not by name.",
    why="Documents outlive the week in which everybody knew what had happened. A role says what a reader needs: what "
    "the person could see and do. Names are allowed unless the policy says `lint.names: notice`.",
    bad="@dana rolled back the release at 10:20.",
    good="The on-call engineer rolled back the release at 10:20.",
)
