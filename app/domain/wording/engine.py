"""Judges one sentence: every family of phrases is tried where one of its head words stands."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.domain.records import replace
from app.domain.scales import Level
from app.domain.wording import guards
from app.domain.wording import lexicon as lex
from app.domain.wording import people as folk
from app.domain.wording.cue import Cue, Rewrite
from app.domain.wording.gate import Numbers, admitted, bare_words, gate
from app.domain.wording.names import given_names
from app.domain.wording.pattern import AFTER, BEFORE, CLAUSE, Pattern, compiled, searching, starting
from app.domain.wording.subject import subject_after, subject_before, subject_of_clause
from app.domain.wording.who import Subject, Who
from app.domain.wording.words import Words, read_words

MOST_REWRITES = 6  # a sentence with more cues than this wants a new sentence
LONGEST = 2_000  # code points judged as one sentence; longer text is judged in stretches of this size
_PERSONAL = frozenset({"AW307", "AW313", "AW318"})  # rules whose words are about people, whoever is written
_MARKS = frozenset("*_`<>[]&")  # a replacement would tear the emphasis or the link around it
_NEAR = 30  # code points between two hits of one rule that still are one finding
_CLAUSE_END = re.compile(r"[.,;:!?()—–]| (?:and|but|or|then|because) ")
_ACT_END = re.compile(r"[.,;:!?()\[\]\"—–]| (?:because|but|which|who|so|when|while|if|since|although|and then) ")


def judge(
    sentence: str, *, quoted: bool = False, people: frozenset[str] = frozenset(), among: Numbers = None
) -> tuple[Cue, ...]:
    """Return the words of a sentence that blame, in their order; empty where nothing does.

    `quoted` says that the sentence stands in a quotation, so that nothing is louder than a notice. `people` are
    further names, in lower case. `among` are the patterns that the sentence could hold, where that is known.
    Never raises; the time is linear in the length of the sentence.
    """
    if len(sentence) > LONGEST:
        return tuple(_in_stretches(sentence, quoted, people))
    found = _found(sentence, people, among)
    if not found:
        return ()
    cues = tuple([_cue(hit, level) for hit, level in _settled(sentence, found, quoted)])
    if len(cues) > MOST_REWRITES:
        return tuple(replace(cue, rewrite=None) for cue in cues)
    return tuple([_checked(sentence, cue, people) for cue in cues])


class _Hit(NamedTuple):
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


def _found(sentence: str, people: frozenset[str], among: Numbers = None) -> list[_Hit]:
    entries = admitted(bare_words(sentence)) if among is None else [gate().entries[number] for number in among]
    if not entries:
        return []
    words = read_words(sentence)
    lows = words.lows
    present = frozenset(lows)
    return [
        hit
        for code, pattern, heads in entries
        for head in heads & present
        for index in _places(lows, head)
        if (hit := _try(words, index, code, pattern, people)) is not None
    ]


def _places(lows: list[str], head: str) -> Iterator[int]:
    """Yield where a word stands."""
    at = lows.index(head)
    yield at
    for _ in range(lows.count(head) - 1):
        at = lows.index(head, at + 1)
        yield at


def _checked(sentence: str, cue: Cue, people: frozenset[str]) -> Cue:
    """Leave out a rewrite whose own words would be a finding again."""
    swap = cue.rewrite
    if swap is None:
        return cue
    after = sentence[: swap.start] + swap.text + sentence[swap.end :]
    end = max(cue.end, swap.end) + len(after) - len(sentence)
    again = any(other.start < end and cue.start < other.end for other in _found(after, people))
    return replace(cue, rewrite=None) if again else cue


def _in_stretches(sentence: str, quoted: bool, people: frozenset[str]) -> Iterator[Cue]:
    at = 0
    while at < len(sentence):
        end = min(len(sentence), at + LONGEST)
        if end < len(sentence):
            space = sentence.rfind(" ", at + LONGEST // 2, end)
            end = space if space > 0 else end
        for cue in judge(sentence[at:end], quoted=quoted, people=people):
            swap = cue.rewrite
            moved = swap and Rewrite(swap.start + at, swap.end + at, swap.text)
            yield replace(cue, start=cue.start + at, end=cue.end + at, rewrite=moved)
        at = end


def _try(words: Words, index: int, code: str, pattern: Pattern, people: frozenset[str]) -> _Hit | None:
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
    groups = match.re.groupindex
    act = match["act"] if "act" in groups else None
    if subject.double and pattern.subject == AFTER and not _is_doer(words, subject):
        return None  # 'caused by validators', whom only the rest of a text could tell from software
    unsure = subject.who is Who.IMPLIED or (subject.double and subject.head not in folk.MOSTLY_PEOPLE)
    if pattern.human_act and unsure and lex.base_of(act or "") not in lex.HUMAN_VERBS:
        return None
    core, end = _span(words, match, "cue")
    start = core
    if subject.first >= 0 and pattern.subject == BEFORE:
        last = words.words[subject.last]
        start = last.start if 0 <= core - last.end <= 1 else core
    return _Hit(words, code, pattern, match, subject, level, start, core, end)


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
    return not (pattern.unless_after and compiled(pattern.unless_after).match(line, match.end()))


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
        lead = compiled(f"(?:^| )(?P<lead>{pattern.lead})$").search(before)
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


def _span(words: Words, match: re.Match[str], group: str) -> tuple[int, int]:
    name = group if group in match.re.groupindex and match.start(group) >= 0 else 0
    first = words.index_at(match.start(name))
    last = words.index_at(max(match.start(name), match.end(name) - 1))
    return words.words[first].start, words.words[last].end


def _is_about_somebody(subject: Subject) -> bool:
    return subject.first >= 0 and subject.who is not Who.THING


def _cue(hit: _Hit, level: Level) -> Cue:
    words, pattern, match, subject = hit.words, hit.pattern, hit.match, hit.subject
    who = None
    if _is_about_somebody(subject):
        who = words.text[words.words[subject.first].start : words.words[subject.last].end]
    act = _act(words, match) if pattern.reframe_act else None
    return Cue(
        start=hit.start,
        end=hit.end,
        code=hit.code,
        category=pattern.category,
        level=level,
        subject=who,
        message=pattern.message.format(cue=words.text[hit.start : hit.end]),
        reframe=pattern.reframe_act.format(act=act) if act else pattern.reframe,
        rewrite=_rewrite(words, pattern, match, subject),
        why=(*((who,) if who else ()), words.text[hit.core : hit.end]),
    )


def _act(words: Words, match: re.Match[str]) -> str | None:
    """Return what should have happened, in the sentence's own words and without people, or None."""
    if "act" not in match.re.groupindex or match["act"] is None:
        return None
    first = words.index_at(match.start("act"))
    start = words.words[first].start
    stop = _ACT_END.search(words.text, start)
    text = words.text[start : stop.start() if stop else len(words.text)].strip().strip("*_ ")
    inside = [word for word in words.words[first:] if word.start < start + len(text)]
    personal = any(
        word.low in folk.SELF | folk.THEM or word.kind == "handle" or (word.capital and word.low in given_names())
        for word in inside
    )
    fine = 0 < len(text) <= 80 and not personal and "`" not in text[1:2]
    return text if fine else None


def _rewrite(words: Words, pattern: Pattern, match: re.Match[str], subject: Subject) -> Rewrite | None:
    if pattern.rewrite is None or subject.who is Who.SOMEBODY or (pattern.own_rewrite and subject.who is not Who.OWN):
        return None
    text = pattern.rewrite if isinstance(pattern.rewrite, str) else pattern.rewrite(words, match)
    if text is None:
        return None
    start, end = _span(words, match, "swap")
    if not _MARKS.isdisjoint(words.text[start:end]):
        return None
    if words.text[start : start + 1].isupper():
        text = text[:1].upper() + text[1:]
    return Rewrite(start, end, text)


def _is_said_by(other: _Hit, hit: _Hit, sentence: str) -> bool:
    """Say whether another hit covers the same words, or says the same of the same few words of a clause."""
    if hit.start < other.end and other.start < hit.end:
        return True
    between = sentence[min(hit.end, other.end) : max(hit.start, other.start)]
    return hit.code == other.code and len(between) <= _NEAR and _CLAUSE_END.search(between) is None


def _settled(sentence: str, found: list[_Hit], quoted: bool) -> Iterator[tuple[_Hit, Level]]:
    """Drop what is quoted from machines or taught, lower what is quoted from people, and keep one hit per span."""
    if guards.is_log(sentence) or guards.forbids(sentence):
        return
    quotes = guards.quotations(sentence)
    teaching = guards.teaches(sentence)
    kept: list[tuple[_Hit, Level]] = []
    for hit in sorted(found, key=lambda hit: (-hit.level.rank, hit.start - hit.end, hit.start, hit.code)):
        if any(_is_said_by(other, hit, sentence) for other, _ in kept):
            continue
        somebody = _is_about_somebody(hit.subject)
        if teaching and (hit.level is not Level.ERROR or not somebody):
            continue
        quote = next(((a, b) for a, b in quotes if a <= hit.start and hit.end <= b), None)
        personal = somebody or hit.pattern.category == "punitive_action" or hit.code in _PERSONAL
        if quote is not None and (not personal or guards.is_bad_example(sentence, quote[0])):
            continue
        lowered = (quoted or quote is not None) and hit.level.rank > Level.NOTICE.rank
        kept.append((hit, Level.NOTICE if lowered else hit.level))
    yield from sorted(kept, key=lambda one: one[0].start)
