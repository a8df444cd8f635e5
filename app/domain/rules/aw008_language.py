"""AW008: a document in a language that the wording rules do not speak."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark for a document that is not in English."""
    if doc.language == "en":
        return
    yield Remark(
        place=document_place(doc),
        message="This document does not seem to be in English, so its wording was not reviewed; everything else was. "
        "If it is in English, set `lint.language: en` in the policy.",
        about=doc.language,
    )


LANGUAGE = Rule(
    code="AW008",
    slug="language",
    level=Level.NOTICE,
    check=check,
    summary="Wording is reviewed in English only.",
    why="Whether a sentence blames somebody depends on its grammar. Silence about a document in another language must "
    "not be taken for praise.",
    bad="# Ausfall der Kasse",
    good="Nothing has to change: the notice only says what was not looked at.",
)
