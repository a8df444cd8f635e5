"""Who a verb is about: the head noun of the phrase to its left, or of the phrase that follows."""

from app.domain.records import replace
from app.domain.wording import lexicon as lex
from app.domain.wording import people as folk
from app.domain.wording.who import Subject, Who, classify
from app.domain.wording.words import Word, Words

REACH = 40  # words looked at on either side; no clause of English needs more
_NOBODY = Subject(Who.IMPLIED)
_THING = Subject(Who.THING)
_PARTS = folk.QUANTIFIERS | {"member", "members"}
_AFTER_A_NOUN = lex.PREPOSITIONS | folk.SELF | lex.AUXILIARIES | lex.DETERMINERS
_INTRODUCES = frozenset({"due", "because", "instead", "ahead", "prior", "owing", "thanks", "according", "as", "such"})
_BEGINS = frozenset({"after", "before", "until", "since"})  # also open a clause of their own
_WHILE = frozenset({"while", "whilst", "when"})
_ASIDE = 12  # words between two commas
_CLAUSE = 14  # words of a clause that hangs on a person
_TELLS = frozenset(
    {"said", "says", "noticed", "reported", "found", "saw", "thought", "believed", "claimed", "knew", "confirmed"}
)
_PARTICLES = frozenset({"late", "remotely", "alone", "together", "overnight", "abroad", "early", "somewhere", "locked"})
_POSTPOSED = frozenset(
    {"known", "sent", "hired", "made", "given", "told", "seen", "brought", "called", "new", "unaware"}
    | {"unfamiliar", "familiar", "responsible", "aware", "ready", "present"}
)
_AFTER_A_SUBJECT = lex.AUXILIARIES | lex.JOINS | lex.PREPOSITIONS | lex.BREAKS
_PRONOUNS = folk.THEM | folk.SUBJECT_PRONOUNS


def _is_break(word: Word) -> bool:
    if word.kind == "mark":
        return word.low not in {"'", '"', "/"}
    return word.low in lex.BREAKS


def _near(words: Words, last: int, people: frozenset[str]) -> Subject:
    """Read the noun phrase that ends at `last`, and nothing that it may hang on."""
    return classify(words, _phrase_start(words, last), last, people)


def _phrase_start(words: Words, last: int) -> int:
    first = last
    while first > 0 and last - first < REACH:
        before = words.words[first - 1]
        if words.words[first].low in lex.DETERMINERS or _is_break(before) or before.low in lex.JOINS:
            break
        if before.low in lex.PREPOSITIONS or before.low in lex.AUXILIARIES or before.low in _PRONOUNS:
            break
        first -= 1
    return first


def _phrase_left(words: Words, last: int, people: frozenset[str]) -> Subject:
    """Read the noun phrase that ends at `last`, stepping over phrases that hang on it by a preposition."""
    first = _phrase_start(words, last)
    if first > 0 and words.low(first - 1).endswith("ing"):
        if first == 1 or _is_break(words.words[first - 2]):
            return Subject(Who.THING, first - 1, last, words.low(first - 1))  # 'Appointing a manager could have …'
        outer = _near(words, first - 2, people)  # 'the engineer making the change …'
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
            outer = _phrase_left(words, at, people) if last - at < REACH else _THING
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


def _clause_first(words: Words, at: int, people: frozenset[str]) -> Subject:
    """Find the subject with which the clause around `at` begins, for a verb joined to it by 'and' or 'but'."""
    start = at
    while start > 0 and at - start < REACH:
        if words.low(start - 1) == ")":
            start = _bracket(words, start - 1)
        elif _is_break(words.words[start - 1]):
            break
        else:
            start -= 1
    while start < at and (lex.is_adverb(words.low(start)) or words.low(start) in {"and", "but", "or"}):
        start += 1
    end = start
    while end < at and (_is_part(words, end) or words.low(end) not in _AFTER_A_SUBJECT):
        low = words.low(end)
        if end > start and (low.endswith(("ed", "ing")) or (lex.is_adverb(low) and low not in folk.QUANTIFIERS)):
            break
        if words.low(end) in {"we", "i", "he", "she"}:
            return classify(words, end, end, people)
        end += 1
    for last in range(end - 1, start - 1, -1):  # the verb may be irregular: look for a person before it
        found = classify(words, start, last, people)
        if found.who is not Who.THING and (last == end - 1 or _takes(words, last)):
            return found
    if words.low(start - 1) == "," and _acts(words.low(start)):  # '…, trying to save time, copied it and forgot'
        return _beyond_aside(words, start - 1, people) or _THING
    return _THING


def _beyond_aside(words: Words, comma: int, people: frozenset[str]) -> Subject | None:
    """Read the subject before an aside that ends at a comma; None where there is no aside."""
    at = comma - 1
    while at >= 0 and comma - at < _ASIDE and words.low(at) != ",":
        at -= 1
    if at < 1 or words.low(at) != "," or words.low(at - 1) in lex.BREAKS:
        return None
    return _phrase_left(words, at - 1, people)


def _bracket(words: Words, close: int) -> int:
    """Return where the bracket that closes at a word opens, or that word where none does."""
    at = close
    while at > 0 and close - at < REACH and words.low(at) != "(":
        at -= 1
    return at if words.low(at) == "(" else close


def _is_part(words: Words, at: int) -> bool:
    return words.low(at) == "of" and words.low(at - 1) in _PARTS


def _takes(words: Words, last: int) -> bool:
    """Say whether the word after a person can be that person's verb: 'Alice opens', but not 'the developer portal'."""
    low = words.low(last + 1)
    return _acts(low) or (words.words[last].capital and low.endswith("s"))


def subject_before(words: Words, verb: int, people: frozenset[str] = frozenset()) -> Subject:
    """Return the subject of the verb phrase that starts at word `verb`."""
    at = verb - 1
    if at >= 0 and words.low(verb) in {"who", "'s", "'"}:
        return _near(words, at, people)
    while at >= 0 and (lex.is_adverb(words.low(at)) or words.low(at) in lex.AUXILIARIES) and verb - at < REACH:
        at -= 1
    if at >= 1 and words.low(at) == ")":
        while at >= 0 and words.low(at) != "(" and verb - at < REACH:
            at -= 1
        at -= 1
    if at < 0:
        return _NOBODY
    return _at_turn(words, at, people) or _before_verb(words, at, people)


def _at_turn(words: Words, at: int, people: frozenset[str]) -> Subject | None:
    """Read the subject where the verb stands right after a join, a relative pronoun or a mark; else None."""
    word = words.words[at]
    if word.low in lex.JOINS:
        return _clause_first(words, at - 1 if words.low(at - 1) == "," else at, people)
    if word.low in {"who", "that", "which"} and at > 0:
        aside = words.low(at - 1) == "," and at > 1
        return _relative(words, at - 2 if aside else at - 1, word.low, people)
    if word.low == ",":
        return _beyond_comma(words, at, people)
    return _NOBODY if _is_break(word) else None


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
        return _NOBODY
    found = _phrase_left(words, at, people)
    return found if found.who is not Who.THING else _with_clause(words, at, people) or found


def _with_clause(words: Words, last: int, people: frozenset[str]) -> Subject | None:
    """Read a person with a clause of its own: 'the engineer who ran the job' in '… failed to look'."""
    for at in range(last, max(-1, last - _CLAUSE), -1):
        if _is_break(words.words[at]) or words.low(at) in _TELLS:
            return None
        if words.low(at) == "who" and last - at > 1:
            found = _near(words, at - 1, people)
            chosen = found.maybe or found.head == "one"  # 'those who', 'the one who'
            return replace(found, who=Who.OTHER, maybe=False) if found.who is Who.OTHER or chosen else None
        if words.low(at) == "whoever":
            return Subject(Who.OTHER, at, at, "whoever")
    return None


def _relative(words: Words, last: int, pronoun: str, people: frozenset[str]) -> Subject:
    if words.words[last].kind == "mark":
        return Subject(Who.OTHER, last + 1, last + 1, pronoun) if pronoun == "who" else _THING
    found = (_near if pronoun == "who" else _phrase_left)(words, last, people)
    if pronoun == "who" and found.who is Who.THING:
        if found.maybe or found.head in {"one", "ones", "only"}:
            return replace(found, who=Who.OTHER, maybe=False)
        return Subject(Who.CROWD, found.first, found.last, found.head)
    return found


def _beyond_comma(words: Words, comma: int, people: frozenset[str]) -> Subject:
    """Step over ', however,' and the like to the subject before; else the verb opens its own clause."""
    found = _beyond_aside(words, comma, people)
    if found is not None:
        aside = found.who is Who.THING and words.low(comma - 1) == "however" and words.low(comma - 2) == ","
        return _clause_first(words, comma - 2, people) if aside else found
    head = _clause_first(words, comma, people)
    return head if head.who is not Who.THING else _NOBODY if comma < 4 else _THING


def subject_of_clause(words: Words, at: int, people: frozenset[str] = frozenset()) -> Subject:
    """Return the subject that opens the clause around word `at`, whatever stands between."""
    return _clause_first(words, at, people)


def subject_after(words: Words, at: int, people: frozenset[str] = frozenset()) -> Subject:
    """Return the noun phrase that starts at word `at`: 'a developer' in 'caused by a developer running …'."""
    last = _phrase_end(words, at, people)
    if last < at or words.low(last + 1) in {"'s", "'"}:
        return _THING
    for end in range(last, at - 1, -1):
        found = _THING if words.low(end) in lex.DETERMINERS else classify(words, at, end, people)
        if found.who is not Who.THING:
            compound = end < last and not _acts(words.low(end + 1))
            return _THING if compound else found
    return Subject(Who.THING, at, last, words.low(last), maybe=classify(words, at, last, people).maybe)


def _phrase_end(words: Words, first: int, people: frozenset[str]) -> int:
    """Return the last word of the noun phrase that starts at `first`, or `first - 1` where there is none."""
    at = first
    while at < len(words.words) and at - first < REACH:
        word = words.words[at]
        low = word.low
        if _is_break(word) or low in lex.JOINS or word.kind == "code":
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


def _acts(low: str) -> bool:
    """Say whether a word after a person can be that person's verb, rather than a noun they stand before."""
    return low.endswith(("ed", "ing")) or low in folk.THEM or low in lex.PASTS or low in lex.PRESENTS
