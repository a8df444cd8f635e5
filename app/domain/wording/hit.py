"""Whether a pattern holds at a word of a sentence, and about whom."""

import re
from collections.abc import Iterator

from app.domain.records import NamedTuple, replace
from app.domain.scales import Level
from app.domain.wording import lexicon as lex
from app.domain.wording import people as folk
from app.domain.wording.pattern import AFTER, ANY, BEFORE, CLAUSE, Pattern, compiled, searching, starting
from app.domain.wording.subject import subject_after, subject_before, subject_of_clause
from app.domain.wording.who import Subject, Who
from app.domain.wording.words import Words

_TELLS_WHOSE = frozenset({"by", "from", "of"})
_OTHERS = frozenset({"his", "her", "their"})
_OFTEN_OWN = frozenset({"team", "group"})  # authors tell of themselves so
_DENIAL = 6  # words that may stand from 'did' to what was not done
_DENIES = frozenset({"not", "never", "without", "n't"})
_LINKS = _DENIES | lex.AUXILIARIES - {"to", "ought"}


class Hit(NamedTuple):
    """A pattern that holds in a sentence; [start, end) of the sentence are its words, `core` where they start."""

    words: Words
    code: str
    pattern: Pattern
    match: re.Match[str]
    subject: Subject
    level: Level
    start: int
    core: int
    end: int


def held(words: Words, index: int, code: str, pattern: Pattern, people: frozenset[str]) -> Hit | None:
    """Return the hit of a pattern whose head stands at word `index`; None where it does not hold there."""
    line = words.line
    match = starting(pattern.shape).match(line, words.place(index))
    if match is None or not _fits(pattern, line, match):
        return None
    about = _about(words, index, pattern, match, people)
    if about is None:
        return None
    subject, level = about
    if pattern.agentless and words.low(agent := words.index_at(match.end() - 1) + 1) == "by":
        done_by = subject_after(words, agent + 1, people)
        if done_by.who is Who.THING and not words.low(agent + 1).endswith("ing"):
            return None
        level = Level.WARNING if done_by.who is Who.OTHER else level
    if pattern.subject == ANY and level is Level.NOTICE and _is_of_others(words, match, people):
        level = Level.WARNING
    groups = match.re.groupindex
    act = match["act"] if "act" in groups else None
    if subject.double and pattern.subject == AFTER and not _is_doer(words, subject):
        return None  # 'caused by validators', whom only the rest of a text could tell from software
    unsure = subject.who is Who.IMPLIED or (subject.double and subject.head not in folk.MOSTLY_PEOPLE)
    if pattern.human_act and unsure and lex.base_of(act or "") not in lex.HUMAN_VERBS:
        return None
    core, end = _cue_span(words, match)
    start = core
    if subject.first >= 0 and pattern.subject == BEFORE:
        last = words.words[subject.last]
        start = last.start if 0 <= core - last.end <= 1 else core
    return Hit(words, code, pattern, match, subject, level, start, core, end)


def _is_of_others(words: Words, match: re.Match[str], people: frozenset[str]) -> bool:
    """Say whether a verdict tells whose work it is about, and that is somebody else's: 'their poor planning'."""
    after = words.index_at(match.end() - 1) + 1
    if words.low(after) == "on" and words.low(after + 2) == "part":
        after += 3
    if words.low(after) in _TELLS_WHOSE:
        done_by = subject_after(words, after + 1, people)
        return done_by.who is Who.OTHER and done_by.head not in _OFTEN_OWN
    before = words.index_at(match.start()) - 1
    while before > 0 and lex.is_adverb(words.low(before)):
        before -= 1
    if words.low(before) == "'s":
        return subject_before(words, before, people).who is Who.OTHER
    return words.low(before) in _OTHERS


def _is_doer(words: Words, subject: Subject) -> bool:
    """Say whether a role that also names software is written as one person: 'by the new release manager'."""
    return (
        subject.head in folk.MOSTLY_PEOPLE
        and words.low(subject.first - 1) == "by"
        and words.low(subject.first) in lex.DETERMINERS
    )


def _fits(pattern: Pattern, line: str, match: re.Match[str]) -> bool:
    if pattern.unless and searching(pattern.unless).finds(line):
        return False
    if pattern.needs and not searching(pattern.needs).finds(line):
        return False
    if pattern.unless_before and searching(rf"(?:^|\W)(?:{pattern.unless_before})$").finds(
        line[max(0, match.start() - 60) : match.start()]
    ):
        return False
    return not (pattern.unless_after and starting(pattern.unless_after).match(line, match.end()))


def _about(
    words: Words, index: int, pattern: Pattern, match: re.Match[str], people: frozenset[str]
) -> tuple[Subject, Level] | None:
    """Return whom the match is about and how loud that is; None where it is about nothing that the pattern minds."""
    for verb in _verbs(words, index, pattern, match):
        subject = _subject(words, verb, pattern, match, people)
        if subject.maybe and _is_human(pattern, match):
            subject = replace(subject, who=Who.OTHER)
        level = pattern.levels.of(subject.who)
        if level is None or (pattern.subject in (BEFORE, CLAUSE) and _is_imagined(words, verb, pattern, subject)):
            continue
        return subject, level
    return None


def _is_human(pattern: Pattern, match: re.Match[str]) -> bool:
    """Say whether only people do what the match says, so that a proper name before it is somebody's."""
    if "act" in match.re.groupindex and lex.base_of(match["act"] or "") in lex.STRICT_VERBS:
        return True
    return pattern.of_people


def _verbs(words: Words, index: int, pattern: Pattern, match: re.Match[str]) -> Iterator[int]:
    """Yield the words where the subject is looked for, from the left; none where the lead of the pattern is missing."""
    if pattern.lead:
        begin = max(0, match.start() - 90)
        before = words.line[begin : match.start()]
        source = f"(?:^| )(?P<lead>{pattern.lead})$"
        lead = compiled(source).search(before) if searching(source).finds(before) else None
        while lead is not None:
            yield words.index_at(begin + lead.start("lead"))
            after = max(1, lead.start("lead"))
            lead = lead.re.search(before, after) if after < len(before) else None
    elif "verb" in match.re.groupindex and match["verb"]:
        yield words.index_at(match.start("verb"))
    else:
        yield index


def _is_imagined(words: Words, verb: int, pattern: Pattern, subject: Subject) -> bool:
    """Say whether the sentence only supposes that somebody did so: 'if an engineer deletes', 'could delete'."""
    if pattern.imagined:
        return False
    at = verb - 1
    while at >= 0 and verb - at < 6 and (lex.is_adverb(words.low(at)) or words.low(at) in lex.AUXILIARIES):
        if words.low(at) in lex.MODALS:
            return True
        at -= 1
    if words.low(at) in folk.SUBJECT_PRONOUNS - {"you"} and words.low(at - 1) in lex.MODALS:
        return True  # 'would they have done so?'
    before = words.low(subject.first - 1) if subject.first > 0 else ""
    if before in {"if", "unless", "whenever", "should"}:
        return True
    return before == "when" and not words.low(verb).endswith("ed") and words.low(verb + 1).endswith("s")


def _subject(words: Words, verb: int, pattern: Pattern, match: re.Match[str], people: frozenset[str]) -> Subject:
    groups = match.re.groupindex
    if pattern.subject == BEFORE:
        return subject_before(words, verb, people)
    if pattern.subject == CLAUSE:
        return subject_of_clause(words, verb, people)
    if pattern.subject == AFTER:
        at = match.start("who") if "who" in groups else match.end()
        return subject_after(words, words.index_at(at) if at < len(words.line) else len(words.lows), people)
    return Subject(Who.IMPLIED)


def span_of(words: Words, match: re.Match[str], group: str) -> tuple[int, int]:
    """Return the [start, end) of the sentence that a group of a match stands for, whole words; else of all of it."""
    name = group if group in match.re.groupindex and match.start(group) >= 0 else 0
    first = words.index_at(match.start(name))
    last = words.index_at(max(match.start(name), match.end(name) - 1))
    return words.words[first].start, words.words[last].end


def _cue_span(words: Words, match: re.Match[str]) -> tuple[int, int]:
    """Return the [start, end) of the words to show: the pattern's own, and the 'did not' or 'without' they hang on."""
    start, end = span_of(words, match, "cue")
    first = words.index_at(match.start("cue" if "cue" in match.re.groupindex else 0))
    opening = words.index_at(match.start())
    at = opening if words.low(opening) in _DENIES else first
    while at > 0 and first - at < _DENIAL and (lex.is_adverb(words.low(at - 1)) or words.low(at - 1) in _LINKS):
        at -= 1
    while at < first and words.low(at) not in _LINKS:
        at += 1
    denied = any(words.low(inside) in _DENIES for inside in range(at, first))
    return (words.words[at].start if denied else start), end


def is_about_somebody(subject: Subject) -> bool:
    """Say whether a subject is written and no thing."""
    return subject.first >= 0 and subject.who is not Who.THING
