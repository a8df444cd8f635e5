"""From a document to findings: run the rules, apply the policy, let one rule speak for each word."""

from collections.abc import Iterator, Sequence
from itertools import islice

from app.domain.finding import Finding, Remark
from app.domain.fingerprint import fingerprints
from app.domain.places import overlap
from app.domain.policy import Policy
from app.domain.postmortem import Place, Postmortem
from app.domain.records import dataclass
from app.domain.rule import Context, Rule, document_place
from app.domain.rules import rule_of, rules_about
from app.domain.rules.aw000_unreadable_file import KINDS, UNREADABLE_FILE
from app.domain.scales import Level
from app.domain.silence import Silence
from app.domain.wording.review import review

MOST = 500  # remarks of one rule, and of the wording review, on one document: nobody reads on, and memory stays flat


@dataclass(frozen=True, slots=True)
class _Said:
    rule: Rule
    level: Level
    remark: Remark


def lint(doc: Postmortem, policy: Policy, context: Context) -> tuple[Finding, ...]:
    """Return what the rules have to say about a document, in the order of its lines."""
    return tuple(finding for finding, dismissed in judged(doc, policy, context) if not dismissed)


def judged(doc: Postmortem, policy: Policy, context: Context) -> Iterator[tuple[Finding, bool]]:
    """Yield every finding in the order of the lines, and whether a comment in the document dismisses it."""
    said = sorted(_one_per_span(list(_heard(doc, policy, context))), key=_order)
    prints = fingerprints(doc.path, [(one.rule.code, one.remark) for one in said])
    silence = Silence(doc)
    for one, fingerprint in zip(said, prints, strict=True):
        yield _finding(doc.path, one, fingerprint), silence.covers(one.rule, one.remark.place)


def _heard(doc: Postmortem, policy: Policy, context: Context) -> Iterator[_Said]:
    """Yield every remark of every rule that is not off; of an unreadable file only that it is."""
    unreadable = any(note.kind in KINDS for note in doc.notes)
    cut = False
    for rule in (UNREADABLE_FILE,) if unreadable else rules_about(doc):
        chosen = _chosen_level(rule, policy)
        if rule.check is None or chosen is Level.OFF:
            continue
        remarks = list(islice(rule.check(doc, policy, context), MOST))
        cut = cut or len(remarks) == MOST
        for remark in remarks:
            yield _Said(rule, chosen or remark.level or rule.level, remark)
    if not unreadable:
        worded = list(islice(_worded(doc, policy), MOST))
        yield from worded
        cut = cut or len(worded) == MOST
    if cut:
        message = f"There is more to say: no more than {MOST} remarks of a kind are listed. Settle these first."
        yield _Said(UNREADABLE_FILE, Level.NOTICE, Remark(place=document_place(doc), message=message, about="cut"))


def _worded(doc: Postmortem, policy: Policy) -> Iterator[_Said]:
    """Yield what the wording review says, with the level that the policy gives it."""
    for code, remark in review(doc, policy):
        rule = rule_of(code)
        chosen = _chosen_level(rule, policy)
        if chosen is not Level.OFF:
            yield _Said(rule, chosen or remark.level or rule.level, remark)


def _chosen_level(rule: Rule, policy: Policy) -> Level | None:
    levels = policy.lint.rules
    return levels.get(rule.code) or levels.get(rule.slug)


def _one_per_span(said: Sequence[_Said]) -> list[_Said]:
    """Leave one remark where several judge the same words: the action item's own, then the loudest."""
    kept = [one for one in said if not one.rule.of_words]
    judging = [one for one in said if one.rule.of_words]
    judging.sort(key=lambda one: (not one.rule.code.startswith("AW1"), -one.level.rank, one.rule.code))
    taken: dict[int, list[Place]] = {}
    for one in judging:
        place = one.remark.place
        lines = range(place.line, place.end_line + 1)
        if any(overlap(place, other) for line in lines for other in taken.get(line, ())):
            continue
        kept.append(one)
        for line in lines:
            taken.setdefault(line, []).append(place)
    return kept


def _order(said: _Said) -> tuple[int, int, str]:
    return said.remark.place.line, said.remark.place.column, said.rule.code


def _finding(path: str, said: _Said, fingerprint: str) -> Finding:
    remark = said.remark
    return Finding(
        path=path,
        place=remark.place,
        code=said.rule.code,
        slug=said.rule.slug,
        level=said.level,
        message=remark.message,
        excerpt=remark.excerpt,
        reframe=remark.reframe,
        replacement=remark.replacement,
        fingerprint=fingerprint,
    )
