"""Who a verb is about: the head noun of the phrase to its left, or of the phrase that follows."""

from app.domain.wording import lexicon as lex
from app.domain.wording.clause import NOBODY, beyond_comma, clause_first, relative, with_clause
from app.domain.wording.noun_phrase import REACH, THING, acts, is_break, near, phrase_end, phrase_left
from app.domain.wording.who import Subject, Who, classify
from app.domain.wording.words import Words

_FIRMS = frozenset({"inc", "ltd", "corp", "co", "llc"})
_GOES_ON = frozenset({"kept", "keep", "keeps", "keeping", "started", "began", "stopped", "avoided"})
_WHILE = frozenset({"while", "whilst", "when"})


def subject_before(words: Words, verb: int, people: frozenset[str] = frozenset()) -> Subject:
    """Return the subject of the verb phrase that starts at word `verb`."""
    at = verb - 1
    if at >= 0 and words.low(verb) in {"who", "'s", "'"}:
        return near(words, at, people)
    if words.low(verb).endswith("ing") and words.low(at) in _GOES_ON:
        at -= 1
    while at >= 0 and verb - at < REACH and (_is_verbal(words.low(at)) or _is_since(words, at)):
        at -= 1
    if at >= 1 and words.low(at) == "." and words.low(at - 1) in _FIRMS:
        at -= 1
    if at >= 1 and words.low(at) == ")":
        while at >= 0 and words.low(at) != "(" and verb - at < REACH:
            at -= 1
        at -= 1
    if at < 0:
        return NOBODY
    return _at_turn(words, at, people) or _before_verb(words, at, people)


def _is_verbal(low: str) -> bool:
    return lex.is_adverb(low) or low in lex.AUXILIARIES


def _is_since(words: Words, at: int) -> bool:
    """Say whether a 'since' stands inside a verb: 'has since been'."""
    return words.low(at) == "since" and words.low(at - 1) in {"has", "have", "had"}


def _at_turn(words: Words, at: int, people: frozenset[str]) -> Subject | None:
    """Read the subject where the verb stands right after a join, a relative pronoun or a mark; else None."""
    word = words.words[at]
    if word.low in lex.JOINS:
        return clause_first(words, at - 1 if words.low(at - 1) == "," else at, people)
    if word.low in {"who", "that", "which"} and at > 0:
        aside = words.low(at - 1) == "," and at > 1
        return relative(words, at - 2 if aside else at - 1, word.low, people)
    if word.low == ",":
        return beyond_comma(words, at, people)
    return NOBODY if is_break(word) else None


def _before_verb(words: Words, at: int, people: frozenset[str]) -> Subject:
    """Read the noun phrase that ends at word `at`, right before a verb."""
    low = words.low(at)
    if low in {"along", "here", "there", "alone"} and at > 0:
        return _before_verb(words, at - 1, people)
    if low in {"responsible", "involved", "concerned"} and at > 0:
        at -= 1
        if words.low(at) in {"those", "one"}:
            return Subject(Who.OTHER, at, at, words.low(at))
    if low.endswith("ing") and words.low(at - 1) in _WHILE:
        return NOBODY
    found = phrase_left(words, at, people)
    return found if found.who is not Who.THING else with_clause(words, at, people) or found


def subject_of_clause(words: Words, at: int, people: frozenset[str] = frozenset()) -> Subject:
    """Return the subject that opens the clause around word `at`, whatever stands between."""
    return clause_first(words, at, people)


def subject_after(words: Words, at: int, people: frozenset[str] = frozenset()) -> Subject:
    """Return the noun phrase that starts at word `at`: 'a developer' in 'caused by a developer running …'."""
    last = phrase_end(words, at, people)
    if last < at or words.low(last + 1) in {"'s", "'"}:
        return THING
    for end in range(last, at - 1, -1):
        found = THING if words.low(end) in lex.DETERMINERS else classify(words, at, end, people)
        if found.who is not Who.THING:
            compound = end < last and not acts(words.low(end + 1))
            return THING if compound else found
    maybe = classify(words, at, last, people).maybe
    after = last + 2 if words.low(last + 1) == "," else last + 1
    if maybe and words.low(after) == "who":
        return Subject(Who.OTHER, at, last, words.low(last))  # 'Tamsin, who had …'
    return Subject(Who.THING, at, last, words.low(last), maybe=maybe)
