"""AW007: a rule switched off without a word why."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each suppression without a reason."""
    for suppression in doc.suppressions:
        if suppression.reason and suppression.reason.strip():
            continue
        codes = " ".join(sorted(suppression.codes)) or "every rule"
        yield Remark(
            place=suppression.place,
            message=f"This switches off {codes} without saying why. Add the reason after two dashes: "
            "`<!-- afterword-disable-line CODE -- reason -->`.",
            excerpt=codes,
        )


SUPPRESSION_REASON = Rule(
    code="AW007",
    slug="suppression-reason",
    level=Level.NOTICE,
    check=check,
    summary="A switched off rule comes with a reason.",
    why="The next reader wonders whether the rule or the sentence was wrong. The reasons also show which rules need "
    "work.",
    bad="Ana ran the script. <!-- afterword-disable-line AW301 -->",
    good="Ana ran the script. <!-- afterword-disable-line AW301 -- Ana asked to be named -->",
)
