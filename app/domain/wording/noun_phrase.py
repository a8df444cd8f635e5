"""Noun phrases: where one begins and ends, and who it is about."""

from app.domain.records import replace
from app.domain.wording import lexicon as lex
from app.domain.wording import people as folk
from app.domain.wording.who import Subject, Who, classify
from app.domain.wording.words import Word, Words

REACH = 40  # words looked at on either side; no clause of English needs more
THING = Subject(Who.THING)
_PARTS = folk.QUANTIFIERS | {"member", "members"}
_AFTER_A_NOUN = lex.PREPOSITIONS | folk.SELF | lex.AUXILIARIES | lex.DETERMINERS
_INTRODUCES = frozenset({"due", "because", "instead", "ahead", "prior", "owing", "thanks", "according", "as", "such"})
_BEGINS = frozenset({"after", "before", "until", "since"})  # also open a clause of their own
_PARTICLES = frozenset({"late", "remotely", "alone", "together", "overnight", "abroad", "early", "somewhere", "locked"})
_POSTPOSED = frozenset(
    {"known", "sent", "hired", "made", "given", "told", "seen", "brought", "called", "new", "unaware"}
    | {"unfamiliar", "familiar", "responsible", "aware", "ready", "present"}
)
_PRONOUNS = folk.THEM | folk.SUBJECT_PRONOUNS


def is_break(word: Word) -> bool:
    """Say whether no noun phrase reaches beyond a word."""
    if word.kind == "mark":
        return word.low not in {"'", '"', "/"}
    return word.low in lex.BREAKS


def near(words: Words, last: int, people: frozenset[str]) -> Subject:
    """Read the noun phrase that ends at `last`, and nothing that it may hang on."""
    return classify(words, _phrase_start(words, last), last, people)


def _phrase_start(words: Words, last: int) -> int:
    first = last
    while first > 0 and last - first < REACH:
        before = words.words[first - 1]
        if words.words[first].low in lex.DETERMINERS or is_break(before) or before.low in lex.JOINS:
            break
        if before.low in lex.PREPOSITIONS or before.low in lex.AUXILIARIES or before.low in _PRONOUNS:
            break
        first -= 1
    return first


def phrase_left(words: Words, last: int, people: frozenset[str]) -> Subject:
    """Read the noun phrase that ends at `last`, stepping over phrases that hang on it by a preposition."""
    first = _phrase_start(words, last)
    if first > 0 and words.low(first - 1).endswith("ing"):
        if first == 1 or is_break(words.words[first - 2]):
            return Subject(Who.THING, first - 1, last, words.low(first - 1))  # 'Appointing a manager could have …'
        outer = near(words, first - 2, people)  # 'the engineer making the change …'
        if outer.who is not Who.THING:
            return outer
    found = classify(words, first, last, people)
    if words.low(last) in folk.SUBJECT_PRONOUNS:
        return found
    if found.who is not Who.THING and words.low(first - 1) in _BEGINS:
        return found  # '… after an engineer deleted'
    if first > 1 and (words.low(first - 1) in lex.PREPOSITIONS or words.low(first - 2) == "to"):
        at = first - (2 if words.low(first - 1) in lex.PREPOSITIONS else 3)  # 'hired to move the database'
        while at > 0 and _hangs_on(words, at, people):
            at -= 1
        head = words.words[at]
        if _counts(head.low):
            return found if words.low(first - 1) == "of" else replace(found, who=Who.THING, maybe=True)
        sent = at < first - 2  # '… sent to the site by the vendor'
        if words.low(first - 1) == "to" and found.who is not Who.CROWD and not found.double and not sent:
            return found
        held = (
            head.low not in _INTRODUCES
            and head.kind != "mark"
            and head.low not in lex.AUXILIARIES | lex.JOINS | lex.BREAKS | lex.PREPOSITIONS
        )
        if held and not lex.is_adverb(head.low):
            outer = phrase_left(words, at, people) if last - at < REACH else THING
            return Subject(outer.who, outer.first, last, outer.head, outer.double, outer.maybe)
    return found


def _counts(low: str) -> bool:
    return low in folk.QUANTIFIERS or low.isdigit()


def _hangs_on(words: Words, at: int, people: frozenset[str]) -> bool:
    """Say whether a word is a participle that hangs on the noun before it, as in 'the change reviewed by …'."""
    low = words.low(at)
    if low in _PARTICLES or (low.endswith("ly") and lex.is_adverb(low)):
        return _hangs_on(words, at - 1, people)
    if low.endswith("ing") or low in _POSTPOSED:
        return classify(words, at - 1, at - 1, people).who is not Who.THING
    return low.endswith("ed") or low in {"out", "up"}


def is_part(words: Words, at: int) -> bool:
    """Say whether an 'of' tells a part of a group: 'one of', 'members of'."""
    return words.low(at) == "of" and words.low(at - 1) in _PARTS


def phrase_end(words: Words, first: int, people: frozenset[str]) -> int:
    """Return the last word of the noun phrase that starts at `first`, or `first - 1` where there is none."""
    at = first
    while at < len(words.words) and at - first < REACH:
        word = words.words[at]
        low = word.low
        if is_break(word) or low in lex.JOINS or word.kind == "code":
            break
        if at > first and low == "of" and words.low(at - 1) in _PARTS:
            at += 2 if words.low(at + 1) in lex.DETERMINERS else 1
            continue
        if at > first and low in _AFTER_A_NOUN:
            break
        turns = low.endswith(("ing", "ed")) or lex.is_adverb(low) or low in folk.THEM
        if at > first and turns and classify(words, first, at - 1, people).who is not Who.THING:
            break
        at += 1
    return at - 1


def acts(low: str) -> bool:
    """Say whether a word after a person can be that person's verb, rather than a noun they stand before."""
    return low.endswith(("ed", "ing")) or low in folk.THEM or low in lex.PASTS or low in lex.PRESENTS
