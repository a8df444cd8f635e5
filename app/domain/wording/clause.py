"""Clauses: the subject that a verb has from farther away, across a join, an aside or a clause of its own."""

from app.domain.records import replace
from app.domain.wording import lexicon as lex
from app.domain.wording import people as folk
from app.domain.wording.noun_phrase import REACH, THING, acts, is_break, is_part, near, phrase_left
from app.domain.wording.who import Subject, Who, classify
from app.domain.wording.words import Words

NOBODY = Subject(Who.IMPLIED)
_IS = frozenset({"am", "was", "is", "are", "were", "'s"})
_ASIDE = 12  # words between two commas
_AROUND = lex.PREPOSITIONS | lex.DETERMINERS  # one of them stands in what somebody is doing, and in no compound
_CLAUSE = 14  # words of a clause that hangs on a person
_TELLS = frozenset(
    {"said", "says", "noticed", "reported", "found", "saw", "thought", "believed", "claimed", "knew", "confirmed"}
)
_AFTER_A_SUBJECT = lex.AUXILIARIES | lex.JOINS | lex.PREPOSITIONS | lex.BREAKS


def clause_first(words: Words, at: int, people: frozenset[str]) -> Subject:
    """Find the subject with which the clause around `at` begins, for a verb joined to it by 'and' or 'but'."""
    start = at
    while start > 0 and at - start < REACH:
        if words.low(start - 1) == ")":
            start = _bracket(words, start - 1)
        elif is_break(words.words[start - 1]):
            break
        else:
            start -= 1
    while start < at and (lex.is_adverb(words.low(start)) or words.low(start) in {"and", "but", "or"}):
        start += 1
    end = start
    while end < at and (is_part(words, end) or words.low(end) not in _AFTER_A_SUBJECT):
        low = words.low(end)
        if end > start and low == "(":
            break
        if end > start and (low.endswith(("ed", "ing")) or (lex.is_adverb(low) and low not in folk.QUANTIFIERS)):
            break
        if words.low(end) in {"we", "i", "he", "she"}:
            return classify(words, end, end, people)
        end += 1
    for last in range(end - 1, start - 1, -1):  # the verb may be irregular: look for a person before it
        found = classify(words, start, last, people)
        if found.who is not Who.THING and (last == end - 1 or _takes(words, last)):
            return found
    if words.low(start - 1) == "," and acts(words.low(start)):  # '…, trying to save time, copied it and forgot'
        return _beyond_aside(words, start - 1, people) or THING
    return THING


def _beyond_aside(words: Words, comma: int, people: frozenset[str]) -> Subject | None:
    """Read the subject before an aside that ends at a comma; None where there is no aside."""
    at = comma - 1
    while at >= 0 and comma - at < _ASIDE and words.low(at) != ",":
        at -= 1
    if at < 1 or words.low(at) != "," or words.low(at - 1) in lex.BREAKS:
        return None
    return phrase_left(words, at - 1, people)


def _bracket(words: Words, close: int) -> int:
    """Return where the bracket that closes at a word opens, or that word where none does."""
    at = close
    while at > 0 and close - at < REACH and words.low(at) != "(":
        at -= 1
    return at if words.low(at) == "(" else close


def _takes(words: Words, last: int) -> bool:
    """Say whether the word after a person can be that person's verb: 'Alice opens', but not 'the developer portal'."""
    low = words.low(last + 1)
    return acts(low) or (words.words[last].capital and low.endswith("s"))


def with_clause(words: Words, last: int, people: frozenset[str]) -> Subject | None:
    """Read a person with a clause of its own: 'the engineer who ran the job', 'an admin working on it'."""
    for at in range(last, max(-1, last - _CLAUSE), -1):
        if is_break(words.words[at]) or words.low(at) in _TELLS:
            return None
        if words.low(at) == "who" and last - at > 1:
            found = near(words, at - 1, people)
            chosen = found.maybe or found.head == "one"  # 'those who', 'the one who'
            return replace(found, who=Who.OTHER, maybe=False) if found.who is Who.OTHER or chosen else None
        if words.low(at) == "whoever":
            return Subject(Who.OTHER, at, at, "whoever")
        if words.low(at).endswith("ing") and _is_busy(words, at, last):
            found = near(words, at - 1, people)
            if found.who is Who.OTHER:
                return found
    return None


def _is_busy(words: Words, at: int, last: int) -> bool:
    """Say whether a word tells what a person before it is doing: 'a contractor working on the power supply'."""
    return any(words.low(inside) in _AROUND for inside in range(at + 1, last))


def relative(words: Words, last: int, pronoun: str, people: frozenset[str]) -> Subject:
    """Read the noun phrase ending at `last`, on which a clause with a relative pronoun hangs."""
    if words.words[last].kind == "mark":
        return Subject(Who.OTHER, last + 1, last + 1, pronoun) if pronoun == "who" else THING
    found = (near if pronoun == "who" else phrase_left)(words, last, people)
    if found.first > 1 and words.low(found.first - 1) in _IS:  # 'I am the one who …'
        outer = phrase_left(words, found.first - 2, people)
        if outer.who is Who.OWN:
            return outer
    if pronoun == "who" and found.who is Who.THING:
        if found.maybe or found.head in {"one", "ones", "only"}:
            return replace(found, who=Who.OTHER, maybe=False)
        return Subject(Who.CROWD, found.first, found.last, found.head)
    return found


def beyond_comma(words: Words, comma: int, people: frozenset[str]) -> Subject:
    """Step over ', however,' and the like to the subject before; else the verb opens its own clause."""
    found = _beyond_aside(words, comma, people)
    if found is not None:
        aside = found.who is Who.THING and words.low(comma - 1) == "however" and words.low(comma - 2) == ","
        return clause_first(words, comma - 2, people) if aside else found
    head = clause_first(words, comma, people)
    return head if head.who is not Who.THING else NOBODY if comma < 4 else THING
