"""What is told about a hit: the words that decided, the question to ask instead, and a rewrite where one is sure."""

import re

from app.domain import patterns
from app.domain.scales import Level
from app.domain.wording import people as folk
from app.domain.wording.cue import Cue, Rewrite
from app.domain.wording.hit import Hit, is_about_somebody, span_of
from app.domain.wording.names import given_names
from app.domain.wording.pattern import Pattern
from app.domain.wording.who import Subject, Who
from app.domain.wording.words import Words

_MARKS = frozenset("*_`<>[]&")  # a replacement would tear the emphasis or the link around it
_ACT_END = patterns.pattern(r"[.,;:!?()\[\]\"—–]| (?:because|but|which|who|so|when|while|if|since|although|and then) ")


def cue_of(hit: Hit, level: Level) -> Cue:
    """Return what a sentence's reader is told about a hit that speaks at a level."""
    words, pattern, match, subject = hit.words, hit.pattern, hit.match, hit.subject
    who = None
    if is_about_somebody(subject):
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
    start, end = span_of(words, match, "swap")
    if not _MARKS.isdisjoint(words.text[start:end]):
        return None
    if words.text[start : start + 1].isupper():
        text = text[:1].upper() + text[1:]
    return Rewrite(start, end, text)
